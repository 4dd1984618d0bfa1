/// A tag of markup that was left in a text: `<b>`, `</p>`, `<br/>` (RIGHTS.md 13.13).
enum Tag {
  private static let longest = 60

  /// How many code points the tag at `start` takes; nil where the sign opens none.
  static func length(_ text: [Unicode.Scalar], at start: Int) -> Int? {
    guard start + 2 < text.count else { return nil }
    let first = text[start + 1]
    guard first == "/" || first.isASCII && first.properties.isAlphabetic else { return nil }
    for place in start + 2..<min(text.count, start + longest) {
      if text[place] == ">" { return place + 1 - start }
      if text[place] == "<" || text[place] == "\n" { return nil }
    }
    return nil
  }
}
