import Clips

/// An address that a clip names.
public struct ClipLink: Hashable, Sendable {
  /// What lies there.
  public var title: String
  /// The address.
  public var address: String
}

extension Clip {
  /// The web addresses the clip names, in order, each once, at most 99; none of a killed clip.
  public var links: [ClipLink] {
    guard !isKilled else { return [] }
    var links: [ClipLink] = []
    var seen: Set<String> = []
    func add(_ title: String, _ address: String?) {
      guard let address, links.count < 99, isWebAddress(address),
        seen.insert(address).inserted
      else { return }
      links.append(ClipLink(title: title, address: address))
    }
    add("page", url)
    for file in renditions { add(file.name ?? file.medium?.rawValue ?? "file", file.url) }
    for other in related { add(other.relation ?? "related", other.url) }
    for still in thumbnails { add("still", still) }
    let texts = sections.map(\.text) + [description].compactMap { $0 }
    for text in texts + restrictions.map(\.text) {
      for address in addresses(in: text) { add("in the text", address) }
    }
    return links
  }
}

/// True for http and https.
func isWebAddress(_ text: String) -> Bool {
  let lower = text.prefix(8).lowercased()
  return lower.hasPrefix("http://") || lower.hasPrefix("https://")
}

/// False for a text without the sign of an address, as most are.
private func mayHoldAddress(_ text: String) -> Bool {
  var slashes = 0
  for byte in text.utf8 {
    slashes = byte == UInt8(ascii: "/") ? slashes + 1 : 0
    if slashes == 2 { return true }
  }
  return false
}

/// The web addresses within a text, without the full stop or bracket behind them.
func addresses(in text: String) -> [String] {
  var found: [String] = []
  guard mayHoldAddress(text) else { return [] }
  for word in text.split(whereSeparator: { $0.isWhitespace || "<>\"«»“”".contains($0) }) {
    var word = word.drop { "([{'".contains($0) }
    guard isWebAddress(String(word.prefix(8))) else { continue }
    while let last = word.last, ".,;:!?)]}'".contains(last) { word.removeLast() }
    if word.utf8.count > 10, word.utf8.count <= 2_000 { found.append(String(word)) }
  }
  return found
}
