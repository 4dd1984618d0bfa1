/// True where a line says in words that the item is held back; an arms embargo does not.
func announcesEmbargo(_ line: String) -> Bool {
  let bytes = paddedKey(line)
  let found = embargoTable.found(in: bytes)
  guard found.overlaps(embargoWords), !found.overlaps(embargoDenials) else { return false }
  if found.overlaps(embargoStatements) { return true }
  let key = String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
  let head = key.drop { !$0.isLetter }
  return head == "embargo" || head.hasPrefix("embargoed")
    || head.hasPrefix("embargo ")
      && !head.hasPrefix("embargo on")
}

private let words = ["embargo", "sperrfrist", "hold for release", "эмбарго"]
private let denials = [
  "no embargo", "embargo lifted", "embargo: none", "embargo none", "keine sperrfrist",
]
private let statements = [
  "sperrfrist", "embargoed until", "embargoed for", "under embargo", "embargo until",
  "strictly embargoed", "embargoed:", "embargo:", "hold for release", "эмбарго до",
]
private let embargoTable = PhraseTable(words + denials + statements)
private let embargoWords = PhraseSet(words.indices)
private let embargoDenials = PhraseSet(denials.indices.map { words.count + $0 })
private let embargoStatements = PhraseSet(
  statements.indices.map { words.count + denials.count + $0 })
