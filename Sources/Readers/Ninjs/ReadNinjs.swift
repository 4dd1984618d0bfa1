import Clips

/// Reads ninjs 1.x, 2.x and 3.x in any mixture: one item or an array of them (FORMATS 5.3).
func readNinjs(_ document: Document, _ intake: Intake) throws {
  try readRecords(document, intake) { object, record in
    try takeNinjsItem(object, record: record, depth: 0, intake)
  }
}

/// How deep items may hold items that are clips of their own.
private let depthLimit = 8

/// Reads one item and the items it holds; returns the id of its clip.
@discardableResult
private func takeNinjsItem(
  _ object: JSONObject, record: Int?, depth: Int, inherited: [RawRestriction] = [],
  _ intake: Intake
) throws -> String {
  var fields = JSONFields(object)
  let members = NinjsMember.members(of: fields.value("associations"))
  var clip = ninjsClip(&fields)
  clip.record = record
  let own = clip.restrictions
  clip.restrictions += inherited
  let isList = members.list.filter(\.isStory).count >= 2
  let terms =
    isList ? inherited + ListTerms.Statement(own, of: "parent").terms : inherited
  var inner: [(member: NinjsMember, id: String?)] = []
  for member in members.list {
    if !isList, member.isPart {
      member.join(&clip)
      continue
    }
    let isClip = member.isWhole && depth < depthLimit
    let id =
      isClip
      ? try takeNinjsItem(
        member.object, record: record, depth: depth + 1, inherited: terms, intake) : nil
    inner.append((member, id))
  }
  if !isList { clip.related += inner.map { $0.member.related(rank: members.hasRanks) } }
  fields.leave(in: &clip)
  let id = try intake.take(clip)
  if isList {
    var list = RawList()
    list.id = clip.id
    list.kind = kindOfPackage(named: clip.titles.first?.text)
    list.title = clip.titles.first?.text
    list.source = clip.source
    list.version = clip.version
    list.times = clip.dates.filter { $0.meaning == .versionCreated }.map(\.text)
    list.isUnordered = members.isUnordered
    list.entries = inner.map { $0.member.entry(rank: members.hasRanks, id: $0.id) }
    intake.take(list)
  }
  return id
}
