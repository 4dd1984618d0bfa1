import Clips

extension State {
  mutating func openCopyMenu() -> [Effect] {
    guard target != nil else { return nothingSelected() }
    let items = Excerpts.all.map { Menu.Item($0.letter, $0.title, .copy(excerpt: $0.name)) }
    let last = Excerpts.all.firstIndex { $0.name == lastExcerpt } ?? 0
    return open(Menu("Copy of \(targetWords)", items, selected: last))
  }

  /// Copies what was copied last.
  mutating func copyAgain() -> [Effect] {
    target == nil ? nothingSelected() : copy(lastExcerpt)
  }

  mutating func copy(_ excerpt: String) -> [Effect] {
    guard let target else { return [] }
    if Excerpts.all.contains(where: { $0.name == excerpt }) { lastExcerpt = excerpt }
    return [.copy(excerpt: excerpt, selection(of: target))]
  }

  mutating func openPage() -> [Effect] {
    if markedCount > 0 {
      guard markedCount <= Self.mostPages else {
        notice = Notice(
          "\(markedCount) clips are marked; at most \(Self.mostPages) pages are opened at a time",
          .warning)
        return []
      }
      return [.openPages(selection(of: .marked))]
    }
    guard let clip = usableClip() else { return [] }
    guard clip.url != nil else {
      notice = Notice("the sender gave no page for this clip", .warning)
      return []
    }
    return [.openPages(selection(of: .clips([clip.id])))]
  }

  /// How many pages are opened and clips played at a time.
  private static var mostPages: Int { 10 }
  private static var mostPlayed: Int { 100 }

  mutating func play() -> [Effect] {
    if markedCount > 0 {
      guard markedCount <= Self.mostPlayed else {
        notice = Notice(
          "\(markedCount) clips are marked; at most \(Self.mostPlayed) are played one after the"
            + " other", .warning)
        return []
      }
      return [.playAll(selection(of: .marked))]
    }
    guard let clip = usableClip() else { return [] }
    let files = playable(clip)
    guard let first = files.first, let address = first.url else {
      notice = Notice("no address of a video or sound was sent with this clip", .warning)
      return []
    }
    guard files.count > 1 else { return [.play(id: clip.id, address: address)] }
    return open(Menu("Play", rows(of: files) { .play(address: $0) }))
  }

  mutating func download() -> [Effect] {
    guard let clip = usableClip() else { return [] }
    let files = clip.renditions.filter { $0.url != nil && $0.medium != .stream }
    var items = rows(of: files) { .download(address: $0) }
    if !clip.shots.isEmpty || clip.sections.contains(where: { $0.role == .shotlist }) {
      items.append(Menu.Item("s", "shotlist text", .saveText("shotlist")))
    }
    items.append(Menu.Item("d", "dopesheet text", .saveText("dopesheet")))
    return open(Menu("Download", items))
  }

  mutating func openExportMenu() -> [Effect] {
    guard target != nil else { return nothingSelected() }
    let items = Excerpts.exportFormats.map {
      Menu.Item($0.letter, $0.title, .export(format: $0.name))
    }
    return open(Menu("Export \(targetWords) as", items))
  }

  private var targetWords: String {
    guard markedCount > 0 else { return "this clip" }
    return "\(markedCount) marked \(markedCount == 1 ? "clip" : "clips")"
  }

  private mutating func nothingSelected() -> [Effect] {
    let isComing = listing.isLoading || reading.isAwaited
    notice = Notice(
      isComing ? "the clip is still being read; press the key again" : "no clip is selected",
      .warning)
    return []
  }

  mutating func usableClip() -> Clip? {
    guard let clip = reading.clip else {
      _ = nothingSelected()
      return nil
    }
    if clip.isKilled {
      notice = Notice("killed by its sender: text and media are hidden", .failure)
      return nil
    }
    return clip
  }

  /// Videos before sounds, the largest picture first.
  private func playable(_ clip: Clip) -> [Rendition] {
    let order: [Medium] = [.video, .stream, .audio]
    return clip.renditions.filter { file in
      file.url != nil && file.medium.map(order.contains) == true
    }.enumerated().sorted { left, right in
      let leftKey = (
        order.firstIndex(of: left.element.medium ?? .audio) ?? 9, -(left.element.height ?? 0),
        left.offset
      )
      let rightKey = (
        order.firstIndex(of: right.element.medium ?? .audio) ?? 9, -(right.element.height ?? 0),
        right.offset
      )
      return leftKey < rightKey
    }.map(\.element)
  }

  private func rows(of files: [Rendition], _ choice: (String) -> Menu.Choice) -> [Menu.Item] {
    files.prefix(35).enumerated().compactMap { index, file in
      guard let url = file.url else { return nil }
      let size = file.width.flatMap { width in file.height.map { "\(width)x\($0)" } }
      let facts = [file.medium?.rawValue, file.name, size, file.mime ?? file.format]
      let letter = index < 9 ? String(index + 1) : nil
      return Menu.Item(
        letter, facts.compactMap { $0 }.joined(separator: " "), detail: url, choice(url))
    }
  }
}

/// What can be copied of a clip, and the formats it can be exported to.
public enum Excerpts {
  /// One of them.
  public struct Entry: Hashable, Sendable {
    /// The letter that chooses it.
    public var letter: String
    /// The name the runtime knows it by.
    public var name: String
    /// The words.
    public var title: String
  }

  /// What can be copied.
  public static let all = [
    Entry(letter: "c", name: "credit", title: "credit line"),
    Entry(letter: "r", name: "restrictions", title: "restriction text"),
    Entry(letter: "i", name: "id", title: "id"),
    Entry(letter: "a", name: "address", title: "address"),
    Entry(letter: "d", name: "dopesheet", title: "dopesheet"),
    Entry(letter: "s", name: "row", title: "row for a spreadsheet"),
    Entry(letter: "o", name: "policy", title: "rights as an ODRL policy"),
  ]

  /// The formats clips can be exported to.
  public static let exportFormats = [
    Entry(letter: "j", name: "jsonl", title: "JSON Lines"),
    Entry(letter: "c", name: "csv", title: "CSV for the rights desk"),
    Entry(letter: "t", name: "tsv", title: "TSV"),
    Entry(letter: "n", name: "ninjs", title: "ninjs"),
    Entry(letter: "r", name: "rss", title: "Media RSS"),
    Entry(letter: "d", name: "text", title: "dopesheet"),
  ]
}
