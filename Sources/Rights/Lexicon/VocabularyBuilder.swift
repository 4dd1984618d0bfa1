import CVocabulary

/// Collects the tables into a tree.
struct VocabularyBuilder {
  private(set) var senses: [Sense] = []
  private(set) var tree = PhraseTree()
  private(set) var alpha3: [String: String] = [:]
  private(set) var alpha2: Set<String> = []
  private(set) var isPlaceWord: [Bool] = []
  /// Words of the language; a place name that, accents folded, is one of them (Pará, "para") is
  /// left out.
  private var commonWords: Set<Int32> = []
  /// Nodes of names that stand for a region or for several places, not for one.
  private var taken: Set<Int32> = []
  private var indices: [SenseKey: Int32] = [:]
  private let folds = FoldTable.shared
  private var phrase = FoldedPhrase()
  private var bare = FoldedPhrase()

  private struct SenseKey: Hashable {
    var concept: Concept
    var target: String
  }

  mutating func addPhrases(_ table: Table) {
    for row in table.rows where row.count >= 4 {
      guard let concept = Concept.named[Table.text(row[0])] else { continue }
      let sense = index(concept, Table.text(row[1]))
      let isLabel = concept == .marketLabel
      for text in Table.parts(row[3]) {
        phrase.read(text, folds)
        add(sense)
        if phrase.words.count == 1, !isLabel {
          let word = phrase.words[0]
          commonWords.insert(tree.number(of: phrase.folded(word), isStem: word.isStem))
        }
      }
    }
  }

  mutating func addPlaces() {
    let regions = Table(newsreel_table_regions).rows.filter { $0.count >= 4 }
    let ambiguous = Table(newsreel_table_ambiguous_places).rows.filter { $0.count >= 2 }
    for row in regions { take(row[3]) }
    for row in ambiguous where isStar(row[0]) { take(row[1]) }
    for row in Table(newsreel_table_places).rows where row.count >= 4 {
      let code = Table.text(row[0])
      if alpha2.insert(code).inserted { alpha3[Table.text(row[1])] = code }
      addNames(row[3], .place, code)
    }
    alpha2.insert("XK")
    for row in Table(newsreel_table_place_forms).rows where row.count >= 3 {
      addNames(row[2], .place, Table.text(row[0]))
      if row.count >= 4 { addNames(row[3], .demonym, Table.text(row[0])) }
    }
    for name in [newsreel_table_parts, newsreel_table_part_forms] {
      for row in Table(name).rows where row.count >= 3 {
        addNames(row[2], .subplace, Table.text(row[0]))
      }
    }
    taken = []
    for row in ambiguous {
      if isStar(row[0]) {
        addNames(row[1], .unresolvedPlace, "unresolved")
      } else {
        addNames(row[1], .place, Table.text(row[0]))
      }
    }
    for row in regions { addNames(row[3], .region, "R:" + Table.text(row[0])) }
  }

  private func isStar(_ field: Table.Field) -> Bool { field.elementsEqual([UInt8(ascii: "*")]) }

  private mutating func take(_ names: Table.Field) {
    for name in Table.parts(names) {
      phrase.read(name, folds)
      if let node = tree.node(of: phrase) { taken.insert(node) }
    }
  }

  private mutating func addNames(_ names: Table.Field, _ concept: Concept, _ target: String) {
    let sense = index(concept, target)
    for name in Table.parts(names) {
      phrase.read(name, folds)
      if phrase.words.count == 1, isCommon(phrase.folded(phrase.words[0])) { continue }
      if let node = tree.node(of: phrase), taken.contains(node) { continue }
      add(sense)
      for word in phrase.words where word.high - word.low >= 5 && !word.isStem {
        note(placeWord: tree.number(of: phrase.folded(word), isStem: false))
      }
    }
  }

  private func isCommon(_ folded: ArraySlice<UInt32>) -> Bool {
    [false, true].contains {
      let number = tree.number(of: folded, isStem: $0)
      return number >= 0 && commonWords.contains(number)
    }
  }

  private mutating func note(placeWord word: Int32) {
    guard word >= 0 else { return }
    let missing = tree.whole.count - isPlaceWord.count
    if missing > 0 { isPlaceWord += repeatElement(false, count: missing) }
    isPlaceWord[Int(word / 2)] = true
  }

  private mutating func index(_ concept: Concept, _ target: String) -> Int32 {
    let key = SenseKey(concept: concept, target: target)
    if let known = indices[key] { return known }
    let index = Int32(senses.count)
    senses.append(Sense(concept: concept, target: target))
    indices[key] = index
    return index
  }

  private mutating func add(_ sense: Int32) {
    guard let node = tree.node(of: phrase) else { return }
    tree.add(sense, at: node)
    if bare.readWithoutArticle(phrase), let node = tree.node(of: bare) {
      tree.add(sense, at: node)
    }
  }
}
