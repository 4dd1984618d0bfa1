import CVocabulary

/// A short list of `words.tsv` that the grammar asks for by whole words.
struct WordList: Sendable {
  static let abbreviation = WordList("abbreviation")
  static let openAbbreviation = WordList("openAbbreviation")
  static let dateNote = WordList("dateNote")
  static let every = WordList("every")
  static let outOf = WordList("outOf")
  static let contextStem = WordList("contextStem")
  static let currency = WordList("currency")
  static let shotNoun = WordList("shotNoun")
  static let strongEmbargo = WordList("strongEmbargo")
  static let usObject = WordList("usObject")
  static let but = WordList("but")
  /// Words of warnings, copyright lines, provenance and addresses that restrict nothing.
  static let note = WordList("note")
  /// Before those somebody has, or gives, something for.
  static let whom = WordList("whom")
  static let article = WordList("article")
  /// Prepositions of the place something happens in.
  static let inside = WordList("inside")
  /// First words of a term that ends: "until 30 June".
  static let term = WordList("term")
  /// The last word of the name of an outlet: "Kestrel TV".
  static let outletNoun = WordList("outletNoun")
  /// Names of outlets that stand alone.
  static let outlet = WordList("outlet")
  /// What a name stands before where it is whose pictures they are: "Kestrel TV material:".
  static let pictures = WordList("pictures")
  /// Answers behind what they are for, without a sign: "TV yes, online no".
  static let yesNo = WordList("yesNo")
  /// What stands before a contract that holds anyway: "as per your contract".
  static let contractLead = WordList("contractLead")
  /// What is lifted where there is none of it: "no restrictions".
  static let limit = WordList("limit")
  /// What only one may have.
  static let exclusive = WordList("exclusive")
  /// "No further use": none beyond what was said.
  static let further = WordList("further")
  /// First words of a stretch of time, and what stands before its end.
  static let between = WordList("between")
  static let upTo = WordList("upTo")
  /// Those who print, as readers of a clause, and the words before whom a clause is for.
  static let pressNoun = WordList("pressNoun")
  static let forWhom = WordList("forWhom")
  /// Whose contract it is, where a licence or an agreement may also be one still to be made.
  static let your = WordList("your")
  static let ordinal = WordList("ordinal")
  /// What a line on copyright begins with.
  static let copyright = WordList("copyright")
  /// What a warning says is seen in, and the words behind that open what is seen.
  static let imageNoun = WordList("imageNoun")
  static let showing = WordList("showing")
  /// What a sender's terms speak of as their subject.
  static let material = WordList("material")
  /// What letters stand on in a picture.
  static let written = WordList("written")
  /// Parts of labels behind which every word is terms.
  static let termsLabel = WordList("termsLabel")
  /// Words a soundbite begins with.
  static let soundbite = WordList("soundbite")
  /// To say of something that AI made it.
  static let labelVerb = WordList("labelVerb")
  /// One or the other: behind a negation neither.
  static let alternative = WordList("alternative")
  /// What the clauses before leave.
  static let remainder = WordList("remainder")
  /// Others than those the clauses before name.
  static let another = WordList("another")
  /// Those who share one camera.
  static let pool = WordList("pool")
  /// What is kept back when nothing else is said: "all rights reserved".
  static let reserved = WordList("reserved")
  /// Words of closing that are no part of anybody's name.
  static let closing = WordList("closing")
  /// Beginnings of the names of fields that ask for restrictions, not for rights.
  static let restrictionStem = WordList("restrictionStem")
  /// What says of a story that nobody else has it, unless it says for whom.
  static let scoop = WordList("scoop")

  /// The words as written in the table.
  let texts: [String]
  private let folded: Set<[UInt32]>
  /// The first letters of the words, as bits of their numbers' ends.
  private let firsts: UInt64

  init(_ name: String) {
    let row = Table(newsreel_table_words).rows.first { $0.count >= 2 && Table.text($0[0]) == name }
    texts = row.map { Table.parts($0[1]).map(Table.text) } ?? []
    folded = Set(texts.map { NormalForm($0).scalars })
    firsts = folded.reduce(0) { $0 | $1.prefix(1).reduce(0) { $0 | Self.bit($1) } }
  }

  /// Whether any of the words stands somewhere in folded letters.
  func isPart(of letters: [UInt32]) -> Bool {
    folded.contains { word in
      word.count <= letters.count
        && (0...letters.count - word.count).contains { start in
          word.indices.allSatisfy { letters[start + $0] == word[$0] }
        }
    }
  }

  func contains(_ word: String) -> Bool { folded.contains(NormalForm(word).scalars) }

  func contains(_ written: Token?) -> Bool {
    guard let letters = written?.folded, let first = letters.first, firsts & Self.bit(first) != 0
    else { return false }
    return folded.contains(letters)
  }

  private static func bit(_ letter: UInt32) -> UInt64 { 1 << UInt64(letter & 63) }
}
