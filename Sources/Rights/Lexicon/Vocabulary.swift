import CVocabulary

/// The whole restriction vocabulary, read once when first needed.
final class Vocabulary: Sendable {
  /// The vocabulary of the embedded tables.
  static let shared = Vocabulary()

  let senses: [Sense]
  /// The concept of each sense.
  let concepts: [Concept]
  let tree: PhraseTree
  /// Alpha-2 by alpha-3 code, both in capitals.
  let alpha3: [String: String]
  /// Known alpha-2 codes.
  let alpha2: Set<String>
  /// For each whole word of the tree whether it is part of a place name.
  let isPlaceWord: [Bool]

  private init() {
    var builder = VocabularyBuilder()
    for table in [
      newsreel_table_operators, newsreel_table_objects, newsreel_table_frames,
      newsreel_table_times,
    ] {
      builder.addPhrases(Table(table))
    }
    builder.addPlaces()
    senses = builder.senses
    concepts = builder.senses.map(\.concept)
    tree = builder.tree
    alpha3 = builder.alpha3
    alpha2 = builder.alpha2
    isPlaceWord = builder.isPlaceWord
  }

  func sense(_ match: Match) -> Sense { senses[Int(match.sense)] }

  /// The country of an alpha-3 code, folded.
  func country(alpha3 folded: [UInt32]) -> String? {
    guard folded.count == 3 else { return nil }
    return alpha3[String(folded: folded).uppercased()]
  }
}
