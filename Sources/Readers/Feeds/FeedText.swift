import Clips
import Glibc

extension XMLElement {
  /// A title: entities of HTML resolved, markup taken off where the element says it is HTML.
  var title: String? {
    guard let line else { return nil }
    guard line.utf8.contains(0x26) || line.utf8.contains(0x3C) else { return line }
    let isMarkup = attribute("type") == "html" || line.holds("</") && looksLikeMarkup(line)
    return isMarkup ? plainText(ofMarkup: line) : withoutEntities(line)
  }

  /// The text for that role, nil where there is none.
  func section(_ role: SectionRole) -> RawSection? {
    if children.first(where: { _ in true }) != nil {
      return flow.map { RawSection(role, $0, language: language, from: name) }
    }
    let bytes = tree.text[textRange]
    let type = attribute("type")
    guard type != "plain", type != "text", holdsMarkup(bytes) else {
      return flow(.meant).map { RawSection(role, $0, language: language, from: name) }
    }
    return RawSection(
      role, String(decoding: bytes, as: UTF8.self), form: .markup, language: language, from: name)
  }
}

/// True where a text holds tags or entities.
private func holdsMarkup(_ bytes: ArraySlice<UInt8>) -> Bool {
  let mayHold = bytes.withUnsafeBufferPointer { bytes in
    bytes.baseAddress.map {
      memchr($0, 0x3C, bytes.count) != nil || memchr($0, 0x26, bytes.count) != nil
    } ?? false
  }
  guard mayHold else { return false }
  var rest = bytes
  while let index = rest.firstIndex(where: { $0 == 0x3C || $0 == 0x26 }) {
    let byte = rest[index]
    rest = rest[(index + 1)...]
    guard let next = rest.first else { return false }
    switch next {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      if byte == 0x3C || rest.prefix(12).contains(UInt8(ascii: ";")) { return true }
    case UInt8(ascii: "/"), UInt8(ascii: "!"):
      if byte == 0x3C { return true }
    case UInt8(ascii: "#"):
      if byte == 0x26 { return true }
    default: break
    }
  }
  return false
}
