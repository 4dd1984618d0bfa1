import Clips

/// Reads a crawl archive record by record: pages of `response` and `resource`, page texts of
/// `conversion` (FORMATS 5.7). Never holds more than one record.
func readWARC(_ document: Document, _ intake: Intake) throws {
  var parser = WARCParser()
  while let bytes = try document.nextBytes() {
    parser.feed(bytes)
    while let record = parser.next() { try takeRecord(record, intake) }
    try intake.progress(document.consumed)
  }
  while let record = parser.finish() {
    if record.isTruncated {
      try intake.skip(.truncated, record: record.number)
    } else {
      try takeRecord(record, intake)
    }
    while let record = parser.next() { try takeRecord(record, intake) }
  }
  if parser.opensRecord { try intake.skip(.truncated, record: parser.count + 1) }
}

private func takeRecord(_ record: WARCRecord, _ intake: Intake) throws {
  if record.isCut {
    try intake.skip(.recordTooLarge(limit: WARCParser.blockLimit), record: record.number)
    return
  }
  guard record.hasLength else {
    return try intake.skip(
      .notARecord("no length is stated, its content is passed by"), record: record.number)
  }
  var context = intake.context
  context.kind = nil
  context.containers.append("warc")
  context.record = record.number
  context.url = cleanLine(record.target)
  context.captured = record.date.flatMap { readMoment($0)?.moment }
  switch record.type {
  case .conversion:
    let type = record.fields["content-type"].map(HTTPMessage.mediaType(of:)) ?? "text/plain"
    guard type == "text/plain" else { return }
    context.declaredCharset = "utf-8"
    try intake.read(record.block, context: context, accepting: [.pageText])
  case .response, .resource:
    let message = HTTPMessage(record.block)
    let declared = message.fields["content-type"] ?? record.fields["content-type"]
    guard mayBePage(declared, message.body) else { return }
    context.declaredCharset = declared.flatMap(charset(ofType:))
    if message.isIncomplete { context.notes.append(Note(.recordTruncated, "HTTP body")) }
    try intake.read(message.body, context: context, accepting: [.html])
  case nil: break
  }
}

/// True where a body is worth sniffing: declared as a page, or starting like one.
private func mayBePage(_ declared: String?, _ body: [UInt8]) -> Bool {
  if declared?.lowercased().contains("html") == true { return true }
  let head = body.prefix(512)
  return head.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } == UInt8(ascii: "<")
}

private func charset(ofType value: String) -> String? {
  for parameter in value.split(separator: ";").dropFirst() {
    let parts = parameter.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    if parts.count == 2, parts[0].lowercased() == "charset" {
      return parts[1].filter { $0 != "\"" && $0 != "'" }.nonEmpty
    }
  }
  return nil
}
