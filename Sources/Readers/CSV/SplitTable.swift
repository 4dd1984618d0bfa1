/// The rows of any CSV or TSV text as fields, quotes undone; the delimiter is the one of comma,
/// semicolon and tab that the first line holds most of.
public func splitTable(_ bytes: [UInt8]) -> [[String]] {
  let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  let heading = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
  let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
  let counts = candidates.map { candidate in heading.count { $0 == candidate } }
  let best = counts.max() ?? 0
  let delimiter = zip(candidates, counts).first { $1 == best }?.0 ?? UInt8(ascii: ",")
  var rows = TableRows(bytes, delimiter: delimiter, from: start)
  var fields: [[String]] = []
  while let row = rows.next() { fields.append(row.fields) }
  return fields
}
