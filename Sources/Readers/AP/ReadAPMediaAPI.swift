import Clips

/// Reads AP Media API envelopes: `data.item`, or the items of `data.items` (FORMATS 5.4).
func readAPMediaAPI(_ document: Document, _ intake: Intake) throws {
  var count = 0
  try readRecords(document, intake, takingBroken: true) { object, _ in
    try takeEnvelope(object, &count, intake)
  }
}

private func takeEnvelope(_ root: JSONObject, _ count: inout Int, _ intake: Intake) throws {
  var envelope = JSONFields(root)
  guard let object = envelope.value("data")?.members else {
    return try intake.skip(.notARecord("an AP envelope without data"))
  }
  var data = JSONFields(object)
  let hasMore = data.text("next_page") != nil
  let sent = data.text("updated")
  for element in data.objects("items", "item") {
    count += 1
    var wrapper = JSONFields(element)
    let item = wrapper.value("item")?.members ?? element
    guard item.isComplete, element.isComplete else { continue }
    try takeAPItem(item, record: count, sent: sent, isTruncated: hasMore, intake)
  }
}

private func takeAPItem(
  _ object: JSONObject, record: Int, sent: String?, isTruncated: Bool, _ intake: Intake
) throws {
  var fields = JSONFields(object)
  let members = NinjsMember.members(of: fields.value("associations"))
  var clip = apClip(&fields)
  clip.record = record
  let isList = members.list.filter(\.isStory).count >= 2
  if !isList { clip.related += members.list.map { $0.related(rank: members.hasRanks) } }
  fields.leave(in: &clip)
  try intake.take(clip)
  guard isList else { return }
  var list = RawList()
  list.id = clip.id
  list.title = clip.titles.first?.text
  list.source = clip.source
  list.version = clip.version
  list.times = clip.dates.filter { $0.meaning == .versionCreated }.map(\.text)
  if let sent { list.times.append(sent) }
  list.isUnordered = members.isUnordered
  list.isTruncated = isTruncated
  list.entries = members.list.map { $0.entry(rank: members.hasRanks, id: nil) }
  intake.take(list)
}
