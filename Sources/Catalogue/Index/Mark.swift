import Search

/// What stands before the words that the index holds for its own purposes. The low line is part of
/// a word for the index but never of a text that it is given, so that no word of a text is ever
/// taken for one of them.
enum Mark {
  /// The first letters of a word of the head, one to five.
  static let beginning = "_b"
  /// A whole word of the head.
  static let whole = "_w"
  /// Stands in every clip.
  static let every = "_e"
  /// A word of the country.
  static let country = "_c"
  /// A word of the city or region.
  static let city = "_t"
  /// A word of the agency.
  static let agency = "_a"
  /// A word of the file, folder or feed.
  static let origin = "_o"
  /// A whole value of a field; the field's letter follows.
  static let value = "_v"
  /// Stands for what parts words within a value; never a word of its own.
  static let joint: Unicode.Scalar = "_"

  /// The options of the index's tokenizer.
  static let tokenizer = fullTextTokenizer + " tokenchars '_'"

  /// How many letters of a word being typed have an index entry of their own.
  static let longestBeginning = 5

  /// A match expression with names in place of the marks, for people.
  static func readable(_ match: String) -> String {
    [
      (beginning, "head begins "), (whole, "head has "), (country, "country "), (city, "city "),
      (agency, "agency "), (origin, "origin "), (value, "value "),
    ].reduce(match) { $0.replacing("\"" + $1.0, with: $1.1 + "\"") }
  }
}
