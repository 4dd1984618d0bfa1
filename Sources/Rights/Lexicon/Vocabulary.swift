import CVocabulary

/// The whole restriction vocabulary, parsed once when first needed.
struct Vocabulary: Sendable {
  /// The vocabulary built from the embedded tables.
  static let shared = Vocabulary()

  let senses: [Sense]
  let tree: PhraseTree
  /// Alpha-2 by alpha-3 code, folded.
  let alpha3: [[UInt32]: String]
  /// Known alpha-2 codes.
  let alpha2: Set<String>
  let neighbours: Neighbours

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
    tree = builder.tree
    alpha3 = builder.alpha3
    alpha2 = builder.alpha2
    neighbours = Neighbours(builder.tree.wholeWords, placeWords: builder.placeWords)
  }

  func sense(_ match: Match) -> Sense { senses[Int(match.sense)] }
}

/// Collects the tables into trees.
struct VocabularyBuilder {
  private(set) var senses: [Sense] = []
  private(set) var tree = PhraseTree()
  private(set) var alpha3: [[UInt32]: String] = [:]
  private(set) var alpha2: Set<String> = []
  private(set) var placeWords: Set<[UInt32]> = []
  /// Words of the language; a place name that, accents folded, is one of them (Pará, "para") is
  /// left out.
  private var commonWords: Set<[UInt32]> = []
  private var indices: [String: Int32] = [:]

  mutating func addPhrases(_ table: Table) {
    for row in table.rows where row.count >= 4 {
      guard let concept = Concept.named[String(row[0])] else { continue }
      let sense = index(Sense(concept: concept, target: String(row[1])))
      let isLabel = concept == .usLabel || concept == .intlLabel
      for phrase in row[3].split(separator: ";") {
        let words = Tokenizer.phrase(phrase)
        if words.count == 1, !isLabel { commonWords.insert(words[0].folded) }
        add(words, sense)
      }
    }
  }

  mutating func addPlaces() {
    let regions = Table(newsreel_table_regions).rows.filter { $0.count >= 4 }
    let ambiguous = Table(newsreel_table_ambiguous_places).rows.filter { $0.count >= 2 }
    var taken: Set<String> = []
    for row in regions { for name in row[3].split(separator: ";") { taken.insert(Self.key(name)) } }
    for row in ambiguous where row[0] == "*" {
      for name in row[1].split(separator: ";") { taken.insert(Self.key(name)) }
    }
    for row in Table(newsreel_table_places).rows where row.count >= 4 {
      alpha2.insert(String(row[0]))
      alpha3[NormalForm.fold(row[1])] = String(row[0])
      addNames(row[3], Sense(concept: .place, target: String(row[0])), taken)
    }
    alpha2.insert("XK")
    for row in Table(newsreel_table_place_forms).rows where row.count >= 3 {
      addNames(row[2], Sense(concept: .place, target: String(row[0])), taken)
      guard row.count >= 4 else { continue }
      addNames(row[3], Sense(concept: .demonym, target: String(row[0])), taken)
    }
    for name in [newsreel_table_parts, newsreel_table_part_forms] {
      for row in Table(name).rows where row.count >= 3 {
        addNames(row[2], Sense(concept: .subplace, target: String(row[0])), taken)
      }
    }
    for row in ambiguous {
      let isFixed = row[0] != "*"
      let sense = Sense(
        concept: isFixed ? .place : .unresolvedPlace,
        target: isFixed ? String(row[0]) : "unresolved")
      addNames(row[1], sense, [])
    }
    for row in regions {
      addNames(row[3], Sense(concept: .region, target: "R:" + row[0]), [])
    }
  }

  private mutating func addNames(_ names: Substring, _ sense: Sense, _ taken: Set<String>) {
    let index = index(sense)
    for name in names.split(separator: ";") where taken.isEmpty || !taken.contains(Self.key(name)) {
      let words = Tokenizer.phrase(name)
      if words.count == 1, commonWords.contains(words[0].folded) { continue }
      add(words, index)
      for word in words where word.folded.count >= 5 { placeWords.insert(word.folded) }
    }
  }

  private static func key(_ name: Substring) -> String {
    String(String.UnicodeScalarView(NormalForm.fold(name).compactMap(Unicode.Scalar.init)))
  }

  private mutating func index(_ sense: Sense) -> Int32 {
    let key = "\(sense.concept.rawValue) \(sense.target)"
    if let known = indices[key] { return known }
    let index = Int32(senses.count)
    senses.append(sense)
    indices[key] = index
    return index
  }

  private mutating func add(_ words: [(folded: [UInt32], isStem: Bool)], _ sense: Int32) {
    tree.add(words, sense: sense)
    if let bare = ArabicClitics.withoutArticle(words) { tree.add(bare, sense: sense) }
  }
}
