/// The private-use scalars before words that the index holds for its own purposes, so that no word
/// of a text is ever taken for one of them.
enum Mark {
  /// The first letters of a word of the head, one to five.
  static let beginning: Unicode.Scalar = "\u{E000}"
  /// A whole word of the head.
  static let whole: Unicode.Scalar = "\u{E001}"
  /// Stands in every clip.
  static let every = "\u{E002}"
  /// A word of the country.
  static let country: Unicode.Scalar = "\u{E003}"
  /// A word of the city or region.
  static let city: Unicode.Scalar = "\u{E004}"
  /// A word of the agency.
  static let agency: Unicode.Scalar = "\u{E005}"
  /// A word of the file, folder or feed.
  static let origin: Unicode.Scalar = "\u{E006}"
  /// A whole value of a field; the field's letter follows.
  static let value: Unicode.Scalar = "\u{E007}"
  /// Stands for what parts words within a value.
  static let joint: Unicode.Scalar = "\u{E00F}"

  /// How many letters of a word being typed have an index entry of their own.
  static let longestBeginning = 5

  /// A word behind its mark.
  static func token(_ mark: Unicode.Scalar, _ word: some StringProtocol) -> String {
    var token = String(mark)
    token += word
    return token
  }
}
