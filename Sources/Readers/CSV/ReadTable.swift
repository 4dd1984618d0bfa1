import Clips

/// Reads a table of separated values: a clip for each row, and a list where a column ranks
/// (FORMATS 5.10).
func readTable(_ document: Document, _ intake: Intake) throws {
  let head = Array(try document.peekText(headLength))
  guard let dialect = TableDialect(sniffing: head) else {
    return try intake.skip(.notARecord("the first line names no two known columns"))
  }
  let text = try document.nextText() ?? []
  var rows = TableRows(
    text, delimiter: dialect.delimiter, from: dialect.body, line: dialect.bodyLine,
    isWhole: false)
  let limit = intake.options.limits.recordBytes
  let isRanked = dialect.columns.contains(.rank) || dialect.columns.contains(.trendingDate)
  var list = RawList()
  list.kind = .top
  list.title = context(intake)
  var record = 0
  while let row = try nextRow(&rows, document, limit) {
    record += 1
    if record % 1000 == 0 { try intake.progress(document.consumed) }
    var table = TableRow(row, dialect: dialect)
    let rank = table.take(.rank)
    if let text = table.take(.trendingDate) {
      if let asOf = trendingDate(text) ?? readMoment(text).map({ _ in text }) {
        if !list.times.contains(asOf) { list.times.append(asOf) }
      } else {
        table.leave(text, of: .trendingDate)
      }
    }
    var clip = tableClip(&table)
    clip.record = record
    clip.line = row.line
    let title = clip.titles.first?.text
    let id = try intake.take(clip)
    guard isRanked else { continue }
    guard list.entries.count < intake.options.limits.entries else {
      list.isTruncated = true
      continue
    }
    var entry = RawEntry()
    entry.rank = rank
    entry.clipID = id
    entry.title = title
    list.entries.append(entry)
  }
  if isRanked { intake.take(list) }
}

/// How much of the text the heading must stand in.
private let headLength = 128 << 10

/// The next row; the text is read on as far as it needs. A row longer than the bound is taken for
/// one with a quote that never closes.
private func nextRow(
  _ rows: inout TableRows, _ document: Document, _ limit: Int
) throws -> TableRows.Row? {
  while true {
    if let row = rows.next() { return row }
    if rows.isWhole { return nil }
    if rows.pending > limit { rows.takeQuotesAsPlain() }
    var wanted = max(1, rows.pending)
    repeat {
      let more = try document.nextText()
      rows.add(more)
      wanted -= more?.count ?? wanted
    } while wanted > 0
  }
}

private func context(_ intake: Intake) -> String? {
  intake.context.file.split(separator: "/").last.map(String.init)
}

/// `18.01.11` is a year, a day and a month: the usual trending tables write it so.
private func trendingDate(_ text: String) -> String? {
  let parts = text.trimmed.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count == 3, parts.allSatisfy({ $0.utf8.count == 2 }),
    let year = Int(parts[0]), let day = Int(parts[1]), let month = Int(parts[2]),
    (1...12).contains(month), (1...CivilTime.days(in: month, of: 2000 + year)).contains(day)
  else { return nil }
  return "20\(parts[0])-\(parts[2])-\(parts[1])"
}
