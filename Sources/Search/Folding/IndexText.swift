/// Appends a text in UTF-8 as the full-text index is given it: folded, without NUL, and where a
/// script writes no blanks between words, every two neighbouring characters as a word of their own,
/// so that any two are found.
public func appendIndexText(of text: String, to bytes: inout [UInt8]) {
  var text = text
  let isPlain = text.withUTF8 { utf8 in
    guard isASCII(utf8) else { return false }
    let start = bytes.count
    bytes.append(contentsOf: utf8)
    bytes.withUnsafeMutableBufferPointer { bytes in
      for index in start..<bytes.count { bytes[index] = foldedASCII(bytes[index]) }
    }
    return true
  }
  if !isPlain { bytes.append(contentsOf: encoded(indexScalars(text)[...]).utf8) }
}

private func indexScalars(_ text: String) -> [UInt32] {
  let scalars = foldedScalars(text)
  guard scalars.contains(where: isRunScalar) else { return scalars }
  var indexed: [UInt32] = []
  indexed.reserveCapacity(scalars.count &* 3)
  var position = 0
  while position < scalars.count {
    guard isRunScalar(scalars[position]) else {
      indexed.append(scalars[position])
      position += 1
      continue
    }
    let end = endOfRun(in: scalars, from: position)
    if indexed.last.map(isTokenScalar) == true { indexed.append(0x20) }
    appendPairs(of: scalars[position..<end], withLast: true, to: &indexed)
    position = end
    if position < scalars.count, isTokenScalar(scalars[position]) { indexed.append(0x20) }
  }
  return indexed
}

/// The ways a length in seconds is typed, as words for the index: `2:15 02:15 0:02:15 00:02:15`.
public func durationTokens(seconds: Double) -> String {
  guard seconds.isFinite, seconds >= 0, seconds < 3_600_000 else { return "" }
  let whole = Int(seconds)
  let (minutes, second) = (whole / 60, twoDigits(whole % 60))
  let (hours, minute) = (minutes / 60, twoDigits(minutes % 60))
  var forms = ["\(minutes):\(second)", "\(twoDigits(minutes)):\(second)"]
  forms += ["\(hours):\(minute):\(second)", "\(twoDigits(hours)):\(minute):\(second)"]
  var unique: [String] = []
  for form in forms where !unique.contains(form) { unique.append(form) }
  return unique.joined(separator: " ")
}

private func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : String(number)
}

func endOfRun(in scalars: [UInt32], from start: Int) -> Int {
  var end = start
  while end < scalars.count, isRunScalar(scalars[end]) { end += 1 }
  return end
}

/// Appends a run as overlapping pairs with blanks between; a run of one, and the last character of
/// a run that is known to end there, stand alone.
func appendPairs(of run: ArraySlice<UInt32>, withLast: Bool, to indexed: inout [UInt32]) {
  for index in run.indices.dropLast() {
    if index > run.startIndex { indexed.append(0x20) }
    indexed.append(run[index])
    indexed.append(run[index + 1])
  }
  guard let last = run.last, withLast || run.count == 1 else { return }
  if run.count > 1 { indexed.append(0x20) }
  indexed.append(last)
}

/// Letters and marks of scripts that write no blanks between words, and Hangul, whose words carry
/// their particles.
func isRunScalar(_ scalar: UInt32) -> Bool {
  switch scalar {
  case ..<0x0E01:
    false
  case 0x0E01...0x0E3A, 0x0E40...0x0E4E, 0x0E81...0x0ECE, 0x0EDC...0x0EDF, 0x1000...0x103F,
    0x1050...0x108F, 0x109A...0x109D, 0x1780...0x17D3, 0x17D7, 0x17DC, 0x17DD, 0x3005...0x3007,
    0x3031...0x3035, 0x303B, 0x303C, 0x3041...0x3096, 0x3099, 0x309A, 0x309D, 0x309E,
    0x30A1...0x30FA, 0x30FC...0x30FE, 0x3105...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF,
    0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA9E0...0xA9EF, 0xA9FA...0xA9FE, 0xAA60...0xAA76,
    0xAA7A...0xAA7F, 0xAC00...0xD7A3, 0xF900...0xFAD9, 0x2_0000...0x2_FA1D, 0x3_0000...0x3_23AF:
    isTokenScalar(scalar)
  default:
    false
  }
}
