import Clips

/// Reads AP Media API envelopes: `data.item`, or the items of `data.items` (FORMATS 5.4).
func readAPMediaAPI(_ document: Document, _ intake: Intake) throws {
  try readEnvelopes(document, intake) { APEnvelope(intake: intake) }
}

/// The items of one envelope; their lists wait for its end, which says whether more follows.
private struct APEnvelope: RecordEnvelope {
  static let path: [Set<String>] = [["data"], ["items", "item"]]

  let intake: Intake
  private var lists: [RawList] = []

  init(intake: Intake) { self.intake = intake }

  mutating func open(_ head: JSONObject, number: Int) {}

  mutating func take(_ record: JSONValue, number: Int) throws {
    guard let element = record.members else { return }
    var wrapper = JSONFields(element)
    let item = wrapper.value("item")?.members ?? element
    guard item.isComplete else { return }
    if let list = try takeAPItem(item, record: number, intake) { lists.append(list) }
  }

  mutating func close(_ whole: JSONObject) throws {
    var envelope = JSONFields(whole)
    guard let object = envelope.value("data")?.members else {
      return try intake.skip(.notARecord("an AP envelope without data"))
    }
    var data = JSONFields(object)
    let hasMore = data.text("next_page") != nil
    let sent = data.text("updated")
    for var list in lists {
      if let sent { list.times.append(sent) }
      list.isTruncated = hasMore
      intake.take(list)
    }
  }
}

/// Takes one item; returns the list it is, if it is one.
private func takeAPItem(
  _ object: JSONObject, record: Int, _ intake: Intake
) throws -> RawList? {
  var fields = JSONFields(object)
  let members = NinjsMember.members(of: fields.value("associations"))
  var clip = apClip(&fields)
  clip.record = record
  // A list that is there and empty says as much as one without newscontent.
  if !clip.signals.contains(where: { $0.scheme == "ap" }),
    object.members.contains(where: { $0.key.lowercased() == "signals" })
  {
    clip.signals.append(Signal(scheme: "ap", code: nil, text: "signals: []"))
  }
  let isList = members.list.filter(\.isStory).count >= 2
  if !isList { clip.related += members.list.map { $0.related(rank: members.hasRanks) } }
  fields.leave(in: &clip)
  try intake.take(clip)
  guard isList else { return nil }
  var list = RawList()
  list.id = clip.id
  list.kind = kindOfPackage(named: clip.titles.first?.text)
  list.title = clip.titles.first?.text
  list.source = clip.source
  list.version = clip.version
  list.times = clip.dates.filter { $0.meaning == .versionCreated }.map(\.text)
  list.isUnordered = members.isUnordered
  list.entries = members.list.map { $0.entry(rank: members.hasRanks, id: nil) }
  return list
}
