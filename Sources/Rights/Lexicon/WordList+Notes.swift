/// Words of notes and of turns of speech.
extension WordList {
  /// Who gives pictures and what is said of them, in notes without effect.
  static let noteNoun = WordList("noteNoun")
  /// The ending of whose something is.
  static let possessive = WordList("possessive")
  /// Where somebody has his seat: "media outlets based in Ireland".
  static let based = WordList("based")
  /// What stands between a place and those who are named by it: "UK national newspapers".
  static let reachOf = WordList("reachOf")
  /// Whose something is: "newspapers or their websites".
  static let theirs = WordList("theirs")
  /// What stands between a header and the time of its edition: "Restrictions updated 1145 GMT:".
  static let updated = WordList("updated")
  /// Fields that list what is granted: "Usage: editorial".
  static let usageField = WordList("usageField")
  /// What stands before the place or maker pictures of some sort come from.
  static let origin = WordList("origin")
  /// To make unrecognisable.
  static let blur = WordList("blur")
  /// Signs inside of names: "AT&T", "@harbour", "O'Neill".
  static let noteSign = WordList("noteSign")
  /// Words that make a note more than one: "under category 3 terms".
  static let opaque = WordList("opaque")
}
