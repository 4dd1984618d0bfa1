extension State {
  /// The numbered addresses of the clip, to choose one.
  mutating func openLinks() -> [Effect] {
    guard let links = linksToOpen() else { return [] }
    let items = links.enumerated().map { index, link in
      Menu.Item(
        index < 9 ? String(index + 1) : nil, link.title, detail: link.address, .link(link.address))
    }
    return open(Menu("Links", items))
  }

  /// Opens the address of that number.
  mutating func openLink(_ number: String) -> [Effect] {
    guard let links = linksToOpen() else { return [] }
    guard let index = Int(number), links.indices.contains(index - 1) else {
      notice = Notice("there is no link \(number); there are 1 to \(links.count)", .warning)
      return []
    }
    return [.openLink(links[index - 1].address)]
  }

  private mutating func linksToOpen() -> [ClipLink]? {
    guard usableClip() != nil else { return nil }
    let links = reading.links
    guard links.isEmpty else { return links }
    notice = Notice("this clip names no web address", .warning)
    return nil
  }
}
