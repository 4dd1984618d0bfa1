/// How the values of a table are separated, and which columns its first line names.
struct TableDialect: Equatable {
  /// The byte between two values.
  var delimiter: UInt8
  /// The column of each field of the heading; nil where the heading is not known.
  var columns: [TableColumn?]
  /// The headings as written.
  var headings: [String]
  /// The offset of the first row below the heading.
  var body: Int
  /// The line of that row, counted from 1.
  var bodyLine: Int

  private static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]

  /// The longest heading line that is looked at, in bytes.
  private static let headingLimit = 65536

  /// The dialect of a text whose first line names at least two known columns, else nil.
  init?(sniffing bytes: [UInt8]) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    var candidates = Self.candidates
    if let separator = Self.separatorLine(bytes, at: start) {
      candidates = [separator.delimiter]
      start = separator.end
      line = 2
    }
    let heading = Array(bytes[start...].prefix(Self.headingLimit))
    let readings = candidates.compactMap { Self.reading(heading, delimiter: $0) }
    guard let best = readings.max(by: { $0.known < $1.known }), best.known >= 2 else { return nil }
    delimiter = best.delimiter
    headings = best.headings.map { cleanLine($0) ?? "" }
    columns = best.headings.map(TableColumn.init(heading:))
    // Without any other place in the table a region is where the clip may be shown.
    if !columns.contains(where: { $0 == .location || $0 == .country || $0 == .city }) {
      columns = columns.map { $0 == .region ? .territory : $0 }
    }
    body = start + best.end
    bodyLine = line + best.lines
  }

  private struct Reading {
    var delimiter: UInt8
    var headings: [String]
    var known: Int
    var end: Int
    var lines: Int
  }

  private static func reading(_ heading: [UInt8], delimiter: UInt8) -> Reading? {
    var rows = TableRows(heading, delimiter: delimiter)
    guard let row = rows.next() else { return nil }
    let known = Set(row.fields.compactMap(TableColumn.init(heading:))).count
    let end = rows.offset
    let lines = heading[..<end].reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
    return Reading(
      delimiter: delimiter, headings: row.fields, known: known, end: end, lines: max(1, lines))
  }

  /// The delimiter that a first line `sep=;` names, and where that line ends.
  private static func separatorLine(
    _ bytes: [UInt8], at start: Int
  ) -> (delimiter: UInt8, end: Int)? {
    let line = bytes[start...].prefix(10)
    guard line.count >= 5, line.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8) else {
      return nil
    }
    let delimiter = line[start + 4]
    guard delimiter > 0x20 || delimiter == 0x09, delimiter < 0x80, delimiter != 0x22 else {
      return nil
    }
    var end = start + 5
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    if end < bytes.count, bytes[end] == 0x0D { end += 1 }
    if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    return (delimiter, end)
  }
}
