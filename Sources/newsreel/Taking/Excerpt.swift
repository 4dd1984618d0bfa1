import Clips
import Rights

/// What of a clip can be copied.
enum Excerpt: String, CaseIterable, Hashable, Sendable {
  case credit, restrictions, id, address, dopesheet, row, policy

  /// The key that chooses it in a menu.
  var key: Character {
    switch self {
    case .credit: "c"
    case .restrictions: "r"
    case .id: "i"
    case .address: "a"
    case .dopesheet: "d"
    case .row: "s"
    case .policy: "o"
    }
  }

  /// What a menu calls it.
  var title: String {
    switch self {
    case .credit: "credit line"
    case .restrictions: "restriction text"
    case .id: "id"
    case .address: "address of the page"
    case .dopesheet: "dopesheet"
    case .row: "row for a spreadsheet"
    case .policy: "rights as an ODRL policy"
    }
  }

  /// The text to copy; nil where the clip has none.
  func text(of clip: Clip) -> String? {
    let text: String? =
      switch self {
      case .credit: clip.credit
      case .restrictions: restrictionText(of: clip)
      case .id: clip.id
      case .address: clip.url
      case .dopesheet: Dopesheet(clip).text
      case .row: spreadsheetRow(of: clip)
      case .policy: Rights.policy(of: clip)
      }
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The text of several clips: rows under each other, dopesheets parted by a line, everything
  /// else line by line; nil where none has any.
  func text(of clips: [Clip]) -> String? {
    let texts = clips.compactMap { text(of: $0) }
    guard !texts.isEmpty else { return nil }
    switch self {
    case .dopesheet, .restrictions:
      return texts.count == 1 ? texts[0] : texts.joined(separator: "\n\n----\n\n")
    case .credit, .id, .address, .row, .policy: return texts.joined(separator: "\n")
    }
  }
}

/// The restrictions in the agency's own words, each under what it stands for; nil where none were
/// sent.
func restrictionText(of clip: Clip) -> String? {
  guard !clip.restrictions.isEmpty else { return nil }
  return clip.restrictions.map { restriction in
    let scope = restriction.scope.flatMap { $0.isEmpty || $0 == "clip" ? nil : $0 }
    let audience = restriction.audience.flatMap { $0.isEmpty ? nil : $0 }
    let head = [scope, audience].compactMap { $0 }.joined(separator: ", ")
    return head.isEmpty ? restriction.text : head + ": " + restriction.text
  }.joined(separator: "\n")
}
