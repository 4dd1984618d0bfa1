import Clips

/// A length as read, with what had to be guessed.
struct ReadDuration: Hashable, Sendable {
  /// Seconds, above 0.
  var seconds: Double
  /// True where the unit was guessed.
  var isSuspect = false
  /// True where digits of another script than ASCII were folded.
  var hasFoldedDigits = false
}

/// Reads a length in any form of FORMATS 3.5; nil where it is unknown, 0 or unreadable.
func readDuration(_ raw: RawDuration) -> ReadDuration? {
  guard raw.text.utf8.count <= 100 else { return nil }
  let (folded, isFolded) = foldedDigits(squeezed(raw.text))
  guard var read = readFolded(folded.lowercased(), raw) else { return nil }
  read.hasFoldedDigits = isFolded
  return read.seconds > 0 && read.seconds < 1e8 ? read : nil
}

/// Reads the time of a cut in seconds (`00:00:32:04`, `15.5`, `32`), 0 included.
func readTimecode(_ text: String, unit: String? = nil, frameRate: Double? = nil) -> Double? {
  guard text.utf8.count <= 100 else { return nil }
  let folded = foldedDigits(squeezed(text)).text.lowercased()
  let seconds =
    clockSeconds(folded)
    ?? readFolded(folded, RawDuration(text, unit: unit, frameRate: frameRate))?.seconds
  return seconds.flatMap { $0 >= 0 && $0 < 1e8 ? $0 : nil }
}

private func readFolded(_ text: String, _ raw: RawDuration) -> ReadDuration? {
  if let seconds = clockSeconds(text) { return ReadDuration(seconds: seconds) }
  if let (seconds, isSuspect) = isoSeconds(text) {
    return ReadDuration(seconds: seconds, isSuspect: isSuspect)
  }
  if let number = plainNumber(text) { return inUnit(number, text, raw) }
  return wordSeconds(text).map { ReadDuration(seconds: $0) }
}

/// The number in seconds, by the unit attribute, else as seconds, else guessed as milliseconds.
private func inUnit(_ number: Double, _ text: String, _ raw: RawDuration) -> ReadDuration? {
  let unit = raw.unit.map { code(of: $0).lowercased() } ?? ""
  switch unit {
  case "": break
  case "milliseconds", "millisecond", "ms", "msec": return ReadDuration(seconds: number / 1000)
  case "editunit", "editunits", "frames", "frame":
    guard let rate = raw.frameRate, rate > 0 else {
      return ReadDuration(seconds: number / 25, isSuspect: true)
    }
    return ReadDuration(seconds: number / rate)
  case "minutes", "minute", "min", "mins": return ReadDuration(seconds: number * 60)
  case "hours", "hour", "h": return ReadDuration(seconds: number * 3600)
  default: return ReadDuration(seconds: number)
  }
  if raw.mayBeMilliseconds, number >= 36000, text.allSatisfy({ $0.isNumber }) {
    return ReadDuration(seconds: number / 1000, isSuspect: true)
  }
  return ReadDuration(seconds: number)
}

/// The part of a QCode after its alias, or the whole word.
func code(of qcode: String) -> String {
  guard let colon = qcode.firstIndex(of: ":") else { return qcode }
  return String(qcode[qcode.index(after: colon)...])
}

/// A non-negative number of ASCII digits with at most one point or comma.
func plainNumber(_ text: some StringProtocol) -> Double? {
  if (1...15).contains(text.utf8.count), text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
    return Double(text.utf8.reduce(0) { $0 * 10 + Int($1 &- 0x30) })
  }
  var hasDigit = false
  var hasPoint = false
  var plain = ""
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      hasDigit = true
      plain.unicodeScalars.append(Unicode.Scalar(byte))
    case UInt8(ascii: "."), UInt8(ascii: ","):
      guard !hasPoint, hasDigit else { return nil }
      hasPoint = true
      plain += "."
    default: return nil
    }
  }
  if plain.hasSuffix(".") { plain.removeLast() }
  return hasDigit ? Double(plain) : nil
}

/// `mm:ss`, `h:mm:ss`, `h:mm:ss.f`, and SMPTE `hh:mm:ss:ff` or `hh:mm:ss;ff` without its frames.
private func clockSeconds(_ text: String) -> Double? {
  var parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == ";" }
  guard (2...4).contains(parts.count) else { return nil }
  if parts.count == 4 {
    guard let frames = parts.popLast(), frames.count <= 3, plainNumber(frames) != nil else {
      return nil
    }
  }
  guard let last = parts.popLast(), let seconds = plainNumber(last), seconds < 60 else {
    return nil
  }
  var total = 0.0
  for part in parts {
    guard part.count <= 4, let value = Int(part), value >= 0 else { return nil }
    total = total * 60 + Double(value)
  }
  return total * 60 + seconds
}

/// `pt1h2m3.5s`; without `p` it is suspect; with a date part other than 0 it is none.
private func isoSeconds(_ text: String) -> (seconds: Double, isSuspect: Bool)? {
  var rest = text[...]
  var isSuspect = true
  if rest.first == "p" {
    isSuspect = false
    rest.removeFirst()
  }
  guard let mark = rest.firstIndex(of: "t"),
    rest[..<mark].allSatisfy({ "0ymwd".contains($0) })
  else { return nil }
  rest = rest[rest.index(after: mark)...]
  var total = 0.0
  var units = "hms"[...]
  guard !rest.isEmpty else { return nil }
  while !rest.isEmpty {
    guard let end = rest.firstIndex(where: { $0.isLetter }), let value = plainNumber(rest[..<end]),
      let unit = units.firstIndex(of: rest[end])
    else { return nil }
    total += value * (rest[end] == "h" ? 3600 : rest[end] == "m" ? 60 : 1)
    units = units[units.index(after: unit)...]
    rest = rest[rest.index(after: end)...]
  }
  return (total, isSuspect)
}

/// `20.5 s`, `2 min 15 sec`, `1h02m`, `2'15"`.
private func wordSeconds(_ text: String) -> Double? {
  var total = 0.0
  var rest = trimmed(text)
  var last = Double.infinity
  guard !rest.isEmpty else { return nil }
  while !rest.isEmpty {
    let digits = rest.prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard let value = plainNumber(digits) else { return nil }
    rest = trimmed(rest[digits.endIndex...])
    let word = rest.prefix { $0.isLetter || "'\"′″’”.".contains($0) }
    let isBareRest = word.isEmpty && rest.isEmpty && last > 1 && last.isFinite
    guard let unit = isBareRest ? last / 60 : wordUnits[String(word)], unit < last else {
      return nil
    }
    total += value * unit
    last = unit
    rest = trimmed(rest[word.endIndex...])
  }
  return total
}

private let wordUnits: [String: Double] = {
  var units: [String: Double] = [:]
  for word in ["h", "hr", "hrs", "hour", "hours", "std", "ч"] { units[word] = 3600 }
  for word in ["m", "min", "min.", "mins", "minute", "minutes", "minuten", "'", "′", "’", "мин"] {
    units[word] = 60
  }
  for word in [
    "s", "sec", "sec.", "secs", "second", "seconds", "sek", "sekunden", "secondes", "\"", "″", "”",
    "''", "с", "сек",
  ] { units[word] = 1 }
  for word in ["ms", "msec"] { units[word] = 0.001 }
  return units
}()
