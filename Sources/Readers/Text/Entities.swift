import CXML

/// The text without entities, for values that carry `&amp;` and the like but no elements.
func withoutEntities(_ text: String) -> String {
  var text = text
  return text.withUTF8 { utf8 -> String? in
    guard var place = utf8.firstIndex(of: UInt8(ascii: "&")) else { return nil }
    var out = Array(utf8[..<place])
    while place < utf8.count {
      if utf8[place] == UInt8(ascii: "&"), let (scalars, end) = readEntity(utf8, at: place) {
        for scalar in scalars {
          out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        place = end
      } else {
        out.append(utf8[place])
        place += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  } ?? text
}

/// The characters of the entity at `start` and the place after it; nil where there is none.
func readEntity(_ utf8: UnsafeBufferPointer<UInt8>, at start: Int) -> ([Unicode.Scalar], Int)? {
  var end = start + 1
  while end < utf8.count, end - start <= 32, isEntityByte(utf8[end]) { end += 1 }
  guard end < utf8.count, utf8[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
  let name = String(decoding: utf8[(start + 1)..<end], as: UTF8.self)
  if name.hasPrefix("#") {
    guard let scalar = numericEntity(name.dropFirst()) else { return nil }
    return ([scalar], end + 1)
  }
  guard let value = namedEntity(name) else { return nil }
  return ([value], end + 1)
}

private func isEntityByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"):
    true
  default: false
  }
}

private func namedEntity(_ name: String) -> Unicode.Scalar? {
  if name == "apos" { return "'" }
  guard
    let entry = name.withCString({ bytes in
      bytes.withMemoryRebound(to: xmlChar.self, capacity: name.utf8.count + 1) {
        htmlEntityLookup($0)
      }
    })
  else { return nil }
  return Unicode.Scalar(UInt32(entry.pointee.value))
}

private func numericEntity(_ digits: Substring) -> Unicode.Scalar? {
  let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
  guard let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10) else {
    return nil
  }
  if (0x80..<0xA0).contains(value) { return windows1252Scalar(UInt8(value)) }
  return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
}
