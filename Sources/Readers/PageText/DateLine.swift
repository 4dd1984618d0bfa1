/// The date line of a clip page, `<date> at <time> GMT <offset> · <status word>`: its date and its
/// status word; nil for any other line.
func dateLine(_ line: Substring) -> (date: String, status: String?)? {
  guard line.utf8.count <= 160, line.contains(where: { $0.isNumber }),
    line.utf8.contains(UInt8(ascii: ":"))
  else { return nil }
  let parts = line.split(maxSplits: 1, whereSeparator: { $0 == "·" || $0 == "•" || $0 == "|" })
  guard let first = parts.first else { return nil }
  let date = String(trimmed(first))
  guard let read = readMoment(date), read.moment.precision >= .minute else { return nil }
  guard parts.count == 2 else { return read.moment.isZoned ? (date, nil) : nil }
  let status = trimmed(parts[1])
  guard !status.isEmpty, status.split(separator: " ").count <= 2 else { return nil }
  return (date, String(status))
}

/// True for a date line that states its zone as `GMT +00:00` before a status word, as one agency's
/// pages do.
func hasAgencyDateForm(_ line: String) -> Bool {
  guard let found = line.firstIndex(of: "G") else { return false }
  let tail = line[found...]
  guard tail.hasPrefix("GMT ") else { return false }
  let offset = Array(foldedDigits(String(tail.dropFirst(4))).text)
  return offset.count == 6 && (offset[0] == "+" || offset[0] == "-") && offset[3] == ":"
}
