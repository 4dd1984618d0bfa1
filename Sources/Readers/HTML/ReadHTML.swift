import Clips

/// Reads a web page: its JSON-LD and microdata videos and lists, else its OpenGraph video, else its
/// visible text as labelled page text (FORMATS 5.6).
func readHTML(_ document: Document, _ intake: Intake) throws {
  let page = WebPage(parsing: try document.wholeText())
  if page.isCut {
    intake.note(Note(.recordTruncated, "the page is too long or too deep; its start was read"))
  }
  var data = LinkedData()
  for script in page.scripts {
    let reading = LinkedData.values(ofScript: script)
    if reading.isRepaired { intake.note(Note(.jsonLenient, field: "ld+json")) }
    reading.values.forEach { data.add($0) }
  }
  page.microdata.forEach { data.add(.object($0)) }
  let isTaken = try takeVideos(data, page, intake)
  if isTaken { return }
  if let clip = openGraphClip(page, context: intake.context) {
    try intake.take(clip)
    return
  }
  guard !page.text.isEmpty else { return }
  var context = intake.context
  context.containers.append("html")
  context.kind = nil
  try intake.read(Array(page.text.utf8), context: context, accepting: [.pageText])
}

/// Takes the videos and lists of a page; false where it has no video.
private func takeVideos(_ data: LinkedData, _ page: WebPage, _ intake: Intake) throws -> Bool {
  var ids: [String: String] = [:]
  for (index, video) in data.videos.enumerated() {
    var fields = JSONFields(video.object)
    var clip = linkedClip(&fields, parentHeadline: video.parentHeadline, page, intake.context)
    if intake.context.record == nil { clip.record = index + 1 }
    fields.leave(in: &clip)
    let id = try intake.take(clip)
    for key in LinkedData.names(of: video.object) where ids[key] == nil { ids[key] = id }
  }
  for object in data.lists { intake.take(linkedList(object, ids: ids, page)) }
  return !data.videos.isEmpty
}
