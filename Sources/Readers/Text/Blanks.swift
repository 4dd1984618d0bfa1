import Glibc

/// White space squeezed to one blank and trimmed; lines are joined.
func squeezed(_ text: String) -> String {
  var text = text
  return text.withUTF8 { utf8 in isSqueezed(utf8) ? nil : squeezed(utf8) } ?? text
}

private func squeezed(_ utf8: UnsafeBufferPointer<UInt8>) -> String {
  String(unsafeUninitializedCapacity: utf8.count) { out in
    var count = 0
    var isGap = false
    var index = 0
    while index < utf8.count {
      let blank = blankLength(utf8, at: index)
      if blank > 0 {
        isGap = true
        index += blank
        continue
      }
      if isGap, count > 0 {
        out[count] = 0x20
        count += 1
      }
      isGap = false
      out[count] = utf8[index]
      count += 1
      index += 1
    }
    return count
  }
}

/// How many bytes the blank at that place has; 0 where there is none.
private func blankLength(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  let byte = utf8[index]
  switch byte {
  case 0x09...0x0D, 0x20: return 1
  case 0xC2:
    guard index + 1 < utf8.count else { return 0 }
    return utf8[index + 1] == 0x85 || utf8[index + 1] == 0xA0 ? 2 : 0
  case 0xE1, 0xE2, 0xE3, 0xEF:
    guard index + 2 < utf8.count else { return 0 }
    let value =
      UInt32(byte & 0xF) << 12 | UInt32(utf8[index + 1] & 0x3F) << 6
      | UInt32(utf8[index + 2] & 0x3F)
    return Unicode.Scalar(value).map(isBlank) == true ? 3 : 0
  default: return 0
  }
}

/// Without white space at either end.
func trimmed(_ text: some StringProtocol) -> Substring {
  let isTight = text.utf8.withContiguousStorageIfAvailable { utf8 in
    guard let first = utf8.first, let last = utf8.last else { return false }
    return 0x21..<0x7F ~= first && 0x21..<0x7F ~= last
  }
  if isTight == true { return Substring(text) }
  let scalars = text.unicodeScalars
  guard let first = scalars.firstIndex(where: { !isBlank($0) }),
    let last = scalars.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return Substring(text[first..<scalars.index(after: last)])
}

/// True for white space of any script, and for what shows as nothing at the edge of a line.
func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
    0x3000, 0xFEFF:
    true
  default: false
  }
}

private func isSqueezed(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
  var previous: UInt8 = 0x20
  for index in utf8.indices {
    let byte = utf8[index]
    if byte <= 0x20 {
      if byte != 0x20 {
        if byte >= 0x09, byte <= 0x0D { return false }
      } else if previous == 0x20 {
        return false
      }
    } else if byte >= 0xC2, blankLength(utf8, at: index) > 0 {
      return false
    }
    previous = byte
  }
  return previous != 0x20 || utf8.isEmpty
}

/// The lines of a text, parted at LF; clean text has no other line ends.
func lines(of text: Substring) -> [Substring] { lines(of: String(text)) }

/// The lines of a text, parted at LF; clean text has no other line ends.
func lines(of text: String) -> [Substring] {
  var text = text
  let feeds = text.withUTF8(lineFeeds)
  guard !feeds.isEmpty else { return [text[...]] }
  var lines: [Substring] = []
  lines.reserveCapacity(feeds.count + 1)
  var start = text.startIndex
  for feed in feeds {
    let end = text.utf8.index(text.startIndex, offsetBy: feed)
    lines.append(text[start..<end])
    start = text.utf8.index(after: end)
  }
  lines.append(text[start...])
  return lines
}

private func lineFeeds(_ utf8: UnsafeBufferPointer<UInt8>) -> [Int] {
  guard let base = utf8.baseAddress else { return [] }
  var feeds: [Int] = []
  var place = UnsafeRawPointer(base)
  let end = place + utf8.count
  while let feed = memchr(place, 0x0A, end - place) {
    feeds.append(UnsafeRawPointer(feed) - UnsafeRawPointer(base))
    place = UnsafeRawPointer(feed) + 1
  }
  return feeds
}
