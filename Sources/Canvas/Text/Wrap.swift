/// The text in rows no wider than `width` columns, in linear time.
///
/// Rows break after blanks and hyphens and between wide characters (never before closing nor
/// after opening punctuation); longer words break anywhere; LF, CR and CRLF end rows.
public func wrap(_ text: String, width: Int) -> [WrappedLine] {
  let values = text.unicodeScalars.map(\.value)
  var rows: [WrappedLine] = []
  var start = 0
  var index = 0
  while index < values.count {
    if values[index] == 0x0A || values[index] == 0x0D {
      wrapParagraph(values, start..<index, Swift.max(1, width), into: &rows)
      if values[index] == 0x0D, index + 1 < values.count, values[index + 1] == 0x0A { index += 1 }
      start = index + 1
    }
    index += 1
  }
  if start < values.count || rows.isEmpty {
    wrapParagraph(values, start..<values.count, Swift.max(1, width), into: &rows)
  }
  return rows
}

private func wrapParagraph(
  _ values: [UInt32], _ range: Range<Int>, _ width: Int, into rows: inout [WrappedLine]
) {
  var segmenter = Segmenter()
  segmenter.reserve(range.count)
  for index in range { segmenter.add(values[index]) }
  let clusters = segmenter.clusters
  let end = range.upperBound
  func offset(_ index: Int) -> Int {
    index < clusters.count ? range.lowerBound + clusters[index].offset : end
  }
  var first = 0
  var breakAt = 0
  var used = 0
  var usedAtBreak = 0
  var index = 0
  var isFirstRow = true
  func emit(_ from: Int, _ to: Int) {
    var last = to
    while last > from, clusters[last - 1].cluster.isBlank { last -= 1 }
    let lower = isFirstRow ? range.lowerBound : offset(from)
    let upper = last == clusters.count ? end : offset(last)
    isFirstRow = false
    rows.append(row(values, lower..<Swift.max(lower, upper)))
  }
  while index < clusters.count {
    let cluster = clusters[index].cluster
    if index > first, canBreak(clusters[index - 1].cluster.base, clusters[index].cluster) {
      breakAt = index
      usedAtBreak = used
    }
    if used + cluster.width > width, !cluster.isBlank, index > first {
      if breakAt > first {
        emit(first, breakAt)
        first = breakAt
        used -= usedAtBreak
      } else {
        emit(first, index)
        first = index
        used = 0
      }
      usedAtBreak = 0
      continue
    }
    used += cluster.width
    index += 1
  }
  emit(first, clusters.count)
}

private func row(_ values: [UInt32], _ range: Range<Int>) -> WrappedLine {
  // Most text is ASCII, which is copied as it is.
  var isPlain = true
  let plain = String(unsafeUninitializedCapacity: range.count) { bytes in
    for (place, index) in range.enumerated() {
      let value = values[index]
      if value >= 0x80 {
        isPlain = false
        return 0
      }
      bytes[place] = value == 0x09 ? 0x20 : UInt8(value)
    }
    return range.count
  }
  if isPlain { return WrappedLine(range: range, text: plain) }
  var text = ""
  for index in range {
    let value = values[index] == 0x09 ? 0x20 : values[index]
    text.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
  }
  return WrappedLine(range: range, text: text)
}

/// Whether a row may end between a cluster with this base and the next cluster.
private func canBreak(_ previous: UInt32, _ next: Cluster) -> Bool {
  if next.isBlank { return false }
  if previous == 0x20 { return true }
  let following = next.base
  if previous == 0x2D || previous == 0x2010 || previous == 0x2014 || previous == 0x2F {
    return isLetter(following)
  }
  if previous < 0x2E80, following < 0x2E80 { return false }
  guard breaksFreely(previous) || breaksFreely(following) else { return false }
  return !isOpening(previous) && !isClosing(following)
}

private func isLetter(_ value: UInt32) -> Bool {
  (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) || value >= 0xC0
}

/// Scripts written without blanks between words, which may break between any two characters.
private func breaksFreely(_ value: UInt32) -> Bool {
  (0x2E80...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
    || (0xFF01...0xFF60).contains(value) || (0x1F300...0x1FAFF).contains(value)
    || (0x20000...0x3FFFF).contains(value)
}

private func isClosing(_ value: UInt32) -> Bool {
  switch value {
  case 0x21, 0x22, 0x27, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0x25, 0xBB, 0xA0: true
  case 0x2019, 0x201D, 0x2026, 0x202F, 0x203A, 0x2030: true
  case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019: true
  case 0x301B, 0x301E, 0x301F, 0x3005, 0x303B, 0x30FB, 0x30FC, 0x309D, 0x309E, 0x30FD, 0x30FE: true
  case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E: true
  case 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE: true
  case 0xFF01, 0xFF05, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D: true
  case 0xFF60: true
  default: false
  }
}

private func isOpening(_ value: UInt32) -> Bool {
  switch value {
  case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xA0, 0xAB, 0x2018, 0x201C, 0x202F, 0x2039: true
  case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D: true
  case 0xFF08, 0xFF3B, 0xFF5B, 0xFF5F: true
  default: false
  }
}
