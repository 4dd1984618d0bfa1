import Clips

/// Brings a raw list to a list: ranks, gaps, ties, window and the state of every entry by the
/// clips of the same document (FORMATS section 2).
func normalise(
  _ raw: RawList, in context: DocumentContext, states: [String: EntryState], notes: [Note] = []
) -> ClipList {
  var list = ClipList()
  list.title = statedLine(raw.title) ?? cleanLine(raw.id) ?? context.url ?? context.file
  list.source = statedLine(raw.source)
  list.id = cleanLine(raw.id) ?? derivedListID(source: list.source, title: list.title)
  list.kind = listKind(raw)
  list.window = listWindow(in: list.title)
  list.version = cleanLine(raw.version)
  list.isTruncated = raw.isTruncated
  list.origin = origin(raw, context)
  list.notes = unique(notes + raw.notes)
  takeTime(raw, context, &list)
  list.entries = entries(raw, states, &list.notes)
  if let total = raw.statedTotal {
    if total > list.entries.count { list.isTruncated = true }
    if total == list.entries.count, !list.isTruncated { list.isComplete = true }
  }
  if list.entries.isEmpty { list.notes.append(Note(.listEmpty, field: "entries")) }
  let dangling = list.entries.count { $0.state == .dangling }
  if dangling > 0 {
    list.notes.append(Note(.listDangling, field: "entries", String(dangling)))
  }
  return list
}

private func origin(_ raw: RawList, _ context: DocumentContext) -> Origin {
  var origin = Origin()
  origin.file = context.file
  origin.container = context.container
  origin.format = raw.format ?? context.kind?.rawValue
  origin.record = context.record
  origin.line = raw.line
  origin.capturedAt = context.captured
  origin.charset = context.charset
  return origin
}

/// List version time, else message sent time, else capture time.
private func takeTime(_ raw: RawList, _ context: DocumentContext, _ list: inout ClipList) {
  for text in raw.times {
    guard let text = statedLine(text) else { continue }
    if let read = readMoment(text) {
      list.asOf = read.moment
      return
    }
    list.notes.append(Note(.dateUnparsed, field: "asOf", text))
  }
  list.asOf = context.captured
}

private func listKind(_ raw: RawList) -> ListKind {
  guard raw.kind == .feed else { return raw.kind }
  let words = ([raw.title] + raw.hints).compactMap { $0 }.map(foldedKey)
  return words.contains(where: soundsRanked) ? .top : .feed
}

/// The kind of a list that a story with other stories in it is.
func kindOfPackage(named title: String?) -> ListKind {
  title.map { soundsRanked(foldedKey($0)) } ?? false ? .top : .package
}

/// True for a heading or address that says top, popular, most, trending or rank.
func soundsRanked(_ key: String) -> Bool {
  let words = key.split { !$0.isLetter && !$0.isNumber }
  return words.contains { word in
    ["top", "top10", "popular", "most", "trending", "trends", "rank", "ranked", "ranking"]
      .contains(word)
  }
}

private func entries(_ raw: RawList, _ states: [String: EntryState], _ notes: inout [Note])
  -> [ListEntry]
{
  let hasRanks = raw.entries.contains { readRank($0.rank) != nil || statesNoRank($0.rank) }
  var entries: [ListEntry] = []
  for (index, rawEntry) in raw.entries.enumerated() where !rawEntry.isVacant {
    var entry = ListEntry()
    entry.rank = hasRanks || raw.isUnordered ? readRank(rawEntry.rank) : index + 1
    entry.clipID = cleanLine(rawEntry.clipID)
    entry.title = statedLine(rawEntry.title)
    entry.duration = rawEntry.duration.flatMap { readDuration(RawDuration($0))?.seconds }
    entry.kind = rawEntry.kind
    entry.count = rawEntry.count.flatMap(readCount)
    entry.state = entry.clipID.flatMap { states[$0] } ?? .dangling
    entries.append(entry)
  }
  guard hasRanks else { return entries }
  return ranked(entries, isUnordered: raw.isUnordered, &notes)
}

/// The entries by rank, those without at the end, ties marked.
private func ranked(_ entries: [ListEntry], isUnordered: Bool, _ notes: inout [Note])
  -> [ListEntry]
{
  var counts: [Int: Int] = [:]
  for entry in entries { if let rank = entry.rank { counts[rank, default: 0] += 1 } }
  let order = entries.enumerated().sorted { left, right in
    let ranks = (left.element.rank ?? .max, right.element.rank ?? .max)
    return ranks.0 == ranks.1 ? left.offset < right.offset : ranks.0 < ranks.1
  }
  let isSorted = order.enumerated().allSatisfy { $0.offset == $0.element.offset }
  if !isSorted, !isUnordered { notes.append(Note(.rankConflict, field: "entries")) }
  return order.map { place in
    var entry = place.element
    entry.isTied = entry.rank.map { counts[$0, default: 0] > 1 } ?? false
    return entry
  }
}

/// A rank of 1 or higher: `4`, `4.`, `#4`, `٤`; 0 and words are none.
func readRank(_ text: String?) -> Int? {
  guard let text, text.utf8.count <= 40 else { return nil }
  let folded = foldedDigits(squeezed(text)).text.drop { $0 == "#" || $0 == " " }
  let digits = folded.prefix { $0.isASCII && $0.isNumber }
  let rest = folded[digits.endIndex...]
  guard rest.allSatisfy({ ".):0 ".contains($0) }), let rank = Int(digits) else { return nil }
  return rank > 0 && rank < 1_000_000_000 ? rank : nil
}

/// True for a rank of 0, which says that the place has none.
private func statesNoRank(_ text: String?) -> Bool {
  text.map { foldedDigits(squeezed(String($0.prefix(40)))).text } == "0"
}

/// A count such as `1204`, `1,204` or `1 204`.
func readCount(_ text: String) -> Int? {
  guard text.utf8.count <= 40 else { return nil }
  let digits = foldedDigits(text).text.filter { !", '.\u{A0}\u{202F}".contains($0) }
  return Int(digits).flatMap { $0 >= 0 ? $0 : nil }
}

extension Clip {
  /// How a list entry for this clip stands at `now` (UTC seconds); without a clock every stated
  /// embargo is in force and no expiry has passed.
  func entryState(at now: Int64?) -> EntryState {
    switch status {
    case .killed: return .killed
    case .withheld where embargo == nil: return .withheld
    case .withheld, .usable, .unknown, nil: break
    }
    if let embargo, now.map({ embargo.isInForce(at: $0) }) ?? true { return .embargoed }
    if status == .withheld { return .withheld }
    if let now, expires.contains(where: { $0.hasPassed(at: now) }) { return .expired }
    return .loaded
  }
}
