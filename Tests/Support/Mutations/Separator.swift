/// What stands between two clauses.
struct Separator: Sendable {
  enum Strength: Sendable { case sentence, comma, word, nothing }

  let text: String
  let strength: Strength

  static let all: [Separator] =
    [". ", "; ", ".\n", " | ", "! ", "\n• "].map { Separator(text: $0, strength: .sentence) }
    + [", ", " / ", " - ", "/", " – ", " (", " * "].map { Separator(text: $0, strength: .comma) }
    + [
      " or ", " and ", " nor ", " & ", " OR ", " and/or ", " ou ", " et ", " oder ", " und ", " o ",
      " y ", " или ", " и ", " أو ", " و",
    ].map { Separator(text: $0, strength: .word) }
    + [Separator(text: " ", strength: .nothing), Separator(text: "\n", strength: .nothing)]

  /// Whether what stands before it is over.
  var ends: Bool { strength == .sentence || text.contains("\n") }

  /// Whether it can stand before a text; the Arabic "and" is written onto Arabic words only.
  func fits(_ text: String) -> Bool {
    guard self.text == " و" else { return true }
    return text.unicodeScalars.first.map { (0x620...0x6FF).contains($0.value) } ?? false
  }

  /// Two texts with this between them.
  func join(_ first: String, _ second: String) -> String {
    let end = text == " (" ? ")" : ""
    var first = first
    while let last = first.last, ".;,!".contains(last) || last.isWhitespace { first.removeLast() }
    return first + text + second + end
  }
}
