import CVocabulary

/// The words of the vocabulary without which no stretch of a story restricts: a story is passed
/// over by them before any of it is read as terms.
struct TriggerWords: Sendable {
  static let shared = TriggerWords()

  /// What kinds of words a text holds.
  struct Found: OptionSet, Sendable {
    let rawValue: UInt8
    /// Words that bar, limit or oblige.
    static let operators = Found(rawValue: 1)
    /// Words of what terms speak of.
    static let subjects = Found(rawValue: 2)
    static let both: Found = [.operators, .subjects]
  }

  private var words: [UInt32: UInt8] = [:]
  private var stems: [UInt32: UInt8] = [:]
  /// Bits of the hashes above, to pass most words by one look.
  private var wordBits = [UInt64](repeating: 0, count: 1024)
  private var stemBits = [UInt64](repeating: 0, count: 1024)

  private static let operatorConcepts: ConceptSet = [
    .neg, .without, .forbidden, .only, .must, .outWord, .embargoHead, .expiryHead, .killAll,
    .uncleared, .removeWord, .blurVerb,
  ]
  private static let subjectConcepts: ConceptSet = [
    .use, .platform, .purpose, .programme, .client, .clients, .members, .archive, .resale,
    .integrity, .logo, .creditHead, .audioNoun, .thirdPartyNoun, .privacyNoun, .embargoHead,
    .expiryHead, .killAll, .outWord, .geoBlock, .consentNoun, .mediaNoun, .runsNoun,
    .contextHead, .blurVerb,
  ]

  private init() {
    let tables = [
      newsreel_table_operators, newsreel_table_objects, newsreel_table_frames,
      newsreel_table_times,
    ]
    for table in tables {
      for row in Table(table).rows where row.count >= 4 {
        guard let concept = Concept.named[Table.text(row[0])] else { continue }
        var kinds: Found = []
        if Self.operatorConcepts.contains(concept) { kinds.insert(.operators) }
        if Self.subjectConcepts.contains(concept) { kinds.insert(.subjects) }
        guard !kinds.isEmpty else { continue }
        for phrase in Table.parts(row[3]) { add(Table.text(phrase), kinds) }
      }
    }
    for word in WordList.material.texts { add(word, .subjects) }
  }

  /// Of a phrase its longest word stands for it.
  private mutating func add(_ phrase: String, _ kinds: Found) {
    let pieces = phrase.split { !($0.isLetter || $0 == "*") }
    guard var word = pieces.max(by: { $0.count < $1.count }) else { return }
    let isStem = word.last == "*"
    if isStem { word = word.dropLast() }
    let folded = NormalForm(String(word)).scalars
    guard folded.count >= 2 else { return }
    let hash = folded.reduce(Self.seed, Self.mix)
    if isStem {
      stems[hash, default: 0] |= kinds.rawValue
      stemBits[Int(hash >> 6) & 1023] |= 1 << UInt64(hash & 63)
    } else {
      words[hash, default: 0] |= kinds.rawValue
      wordBits[Int(hash >> 6) & 1023] |= 1 << UInt64(hash & 63)
    }
  }

  private static let seed: UInt32 = 2_166_136_261

  @inline(__always)
  private static func mix(_ hash: UInt32, _ letter: UInt32) -> UInt32 {
    (hash ^ letter) &* 16_777_619
  }

  /// What the words of a text are; linear, and done as soon as both kinds were met.
  func found(in text: Substring) -> Found {
    var found: Found = []
    var letters: [UInt32] = []
    letters.reserveCapacity(32)
    let folds = FoldTable.shared
    for scalar in text.unicodeScalars {
      let value = scalar.value
      var letter: UInt32
      if value < 0x80 {
        letter = value | 0x20
        if letter < 0x61 || letter > 0x7A || value < 0x41 { letter = 0 }
      } else if let fold = folds.fold(value) {
        letter = Tokenizer.isLetter(fold.value) ? fold.value : 0
      } else {
        if (0x300..<0x370).contains(value) || (0x640..<0x660).contains(value) { continue }
        letter = value < 0x700 ? 0 : value
      }
      if letter != 0 {
        letters.append(letter)
      } else if !letters.isEmpty {
        look(up: letters, &found)
        letters.removeAll(keepingCapacity: true)
        if found == .both { return found }
      }
    }
    if !letters.isEmpty { look(up: letters, &found) }
    return found
  }

  private func look(up letters: [UInt32], _ found: inout Found) {
    guard letters.count >= 2, letters.count <= 40 else { return }
    look(up: letters[...], &found)
    // Arabic writes "the", "and", "for" at the word.
    guard (0x620..<0x700).contains(letters[0]) else { return }
    for start in 1..<min(4, letters.count - 1) where letters.count - start >= 2 {
      look(up: letters[start...], &found)
    }
  }

  @inline(__always)
  private func look(up letters: ArraySlice<UInt32>, _ found: inout Found) {
    var hash = Self.seed
    for letter in letters {
      hash = Self.mix(hash, letter)
      if stemBits[Int(hash >> 6) & 1023] & 1 << UInt64(hash & 63) != 0, let kinds = stems[hash] {
        found.insert(Found(rawValue: kinds))
      }
    }
    if wordBits[Int(hash >> 6) & 1023] & 1 << UInt64(hash & 63) != 0, let kinds = words[hash] {
      found.insert(Found(rawValue: kinds))
    }
  }
}
