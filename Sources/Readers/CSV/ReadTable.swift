import Clips

/// Reads a table of separated values: a clip for each row, and a list where a column ranks
/// (FORMATS 5.10).
func readTable(_ document: Document, _ intake: Intake) throws {
  let bytes = try document.wholeText()
  guard let dialect = TableDialect(sniffing: bytes) else {
    return try intake.skip(.notARecord("the first line names no two known columns"))
  }
  var rows = TableRows(
    bytes, delimiter: dialect.delimiter, from: dialect.body, line: dialect.bodyLine)
  let isRanked = dialect.columns.contains(.rank) || dialect.columns.contains(.trendingDate)
  var list = RawList()
  list.kind = .top
  list.title = context(intake)
  var record = 0
  while let row = rows.next() {
    record += 1
    var table = TableRow(row, dialect: dialect)
    let rank = table.take(.rank)
    if let text = table.take(.trendingDate) {
      let asOf = trendingDate(text) ?? text
      if !list.times.contains(asOf) { list.times.append(asOf) }
    }
    var clip = tableClip(&table)
    clip.record = record
    clip.line = row.line
    let title = clip.titles.first?.text
    let id = try intake.take(clip)
    guard isRanked else { continue }
    var entry = RawEntry()
    entry.rank = rank
    entry.clipID = id
    entry.title = title
    list.entries.append(entry)
  }
  if isRanked { intake.take(list) }
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
