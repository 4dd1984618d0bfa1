/// Where pictures come from, what sort they are, what was agreed, checked or corrected.
struct PlainNoteRule: ClauseRule {
  let line: Line

  /// Most words of a note that mean nothing to the grammar and are no names.
  private static let mostStrangers = 2

  /// "Released by the Navy", "Dashcam video", "Kestrel accepts no liability": a stretch that says
  /// so in words of `notes.tsv`, and in which no word may restrict.
  func read(at index: Int) -> Found? {
    guard index == 0 || isEnd(index - 1) else { return nil }
    var end = index
    var kind: NotePhrase?
    var strangers = 0
    while end < index + reach {
      if kind == .held, isSign(end, ","), let all = everything(at: end + 1), isEnd(all) {
        end = all
      }
      if isEnd(end) { break }
      if let phrase = NotePhrase.table.match(end, in: reading) {
        kind = phrase.kind
        strangers = 0
        end = phrase.next
        continue
      }
      if kind == .kind, WordList.origin.contains(token(end)) { kind = .by }
      guard let next = word(at: end, behind: kind, &strangers) else { return nil }
      end = next
    }
    guard kind != nil, strangers <= Self.mostStrangers, isEnd(end), !isSign(end, ":") || index == 0
    else { return nil }
    return Found(.notice, .info, index..<end)
  }

  /// The token behind a word that restricts nothing; nil where it may.
  private func word(at index: Int, behind kind: NotePhrase?, _ strangers: inout Int) -> Int? {
    let traits = traits(index)
    if traits.contains(.quoted) { return kind == .by || kind == .change ? index + 1 : nil }
    if traits.contains(.number) {
      return kind == .change || kind == .copyright && isYear(index) ? index + 1 : nil
    }
    guard traits.contains(.word) else {
      return WordList.noteSign.contains(token(index)) ? index + 1 : nil
    }
    if WordList.opaque.contains(token(index)) { return nil }
    if WordList.whom.contains(token(index)) { return aim(behind: index + 1, kind) }
    if WordList.noteNoun.contains(token(index)) { return index + 1 }
    if kind == .held, let all = everything(at: index) { return all }
    let known = reading.masks[index]
    if !known.isEmpty {
      return known.subtracting(harmless(in: kind)).isEmpty ? index + 1 : nil
    }
    if traits.contains(.capitalised), !reading.isAllCapitals { return index + 1 }
    guard kind == nil || kind == .by || kind == .change || kind == .disclaimer,
      !mayBeMisspelt(index)
    else { return nil }
    strangers += 1
    return strangers <= Self.mostStrangers ? index + 1 : nil
  }

  /// "... for the accuracy of", "to Kestrel and its clients": nobody and nothing a use is for.
  private func aim(behind start: Int, _ kind: NotePhrase?) -> Int? {
    let index = skip(start, [.filler])
    if kind == .held {
      if let all = everything(at: start) ?? everything(at: index) { return all }
      if isUnknownWord(index), traits(index).contains(.capitalised) { return start }
    }
    if kind == .change && isNumber(index)
      || kind == .by && (has(start, .usNoun) || has(index, .usNoun))
    {
      return start
    }
    guard kind == .disclaimer || kind == .change || kind == .held else { return nil }
    return WordList.noteNoun.contains(token(index)) || has(index, .privacyNoun) ? start : nil
  }

  /// "all platforms", "and its clients", "worldwide": no limit of a consent.
  private func everything(at index: Int) -> Int? {
    if let platform = match(index, .platform), platform.target == "all" { return platform.next }
    if let region = match(index, .region), region.target == "R:World" { return region.next }
    return match(index, .clients)?.next
  }

  private func isYear(_ index: Int) -> Bool {
    token(index).flatMap { Int($0.text) }.map { (1900...2099).contains($0) } ?? false
  }

  /// Whether a word is near one of those that restrict.
  private func mayBeMisspelt(_ index: Int) -> Bool {
    Neighbours.shared.all(near: reading.tokens[index].folded).contains { word in
      let form = NormalForm(String(folded: word))
      let meant = Reading(form, tokens: Tokenizer.tokens(of: form))
      return meant.masks.contains { !$0.subtracting(Self.harmless.union(Self.dull)).isEmpty }
    }
  }

  /// What a stranger may be near to: parts of a clause that restrict nothing alone.
  private static let dull: ConceptSet = [
    .place, .demonym, .region, .subplace, .clearWord, .perUnit, .firstWord, .lastWord, .marketNoun,
    .keep, .harm, .onScreen, .verbal, .sensitivityHead, .contains, .seeWord, .elsewhere, .header,
    .identifyVerb, .blurVerb, .contactVerb, .afterEvent, .month, .weekday, .usNoun, .shotWord,
  ]

  /// A consent may be limited to a place; other notes only name where something was.
  private func harmless(in kind: NotePhrase?) -> ConceptSet {
    switch kind {
    case .held: Self.harmless
    case .change: Self.harmless.union(.places).union(Self.dated)
    case .by, .kind, .disclaimer, .leave, .copyright, nil: Self.harmless.union(.places)
    }
  }

  private static let harmless: ConceptSet = [
    .prep, .filler, .and, .noticeHead, .blurredAtSource, .privacyNoun, .atWord, .contains, .modal,
    .mediaNoun, .sourceWord, .number, .audioNoun, .usNoun, .shotWord,
  ]

  /// Times of the pictures, which the correction of a note may name.
  private static let dated: ConceptSet = [
    .month, .weekday, .relativeDay, .zone, .clockWord, .half, .shotWord, .unit, .clockMark,
  ]
}
