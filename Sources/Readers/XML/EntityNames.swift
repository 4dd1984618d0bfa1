import CXML

/// What references mean: numbers, the five names of XML, and the names of HTML, which feeds use
/// without declaring them.
struct EntityNames {
  private var known: [String: Unicode.Scalar?] = [:]

  /// The scalar a reference names, by the bytes between `&` and `;`; nil for unknown names.
  mutating func scalar(of name: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    guard name[0] != UInt8(ascii: "#") else { return Self.number(name.dropFirst()) }
    if let quick = Self.common(name) { return quick }
    guard name.allSatisfy(Self.isLetterOrDigit) else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    if let scalar = known[text] { return scalar }
    let scalar = htmlEntityLookup(text).flatMap { Unicode.Scalar($0.pointee.value) }
    if known.count < 1024 { known[text] = scalar }
    return scalar
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func common(_ name: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    func reads(_ word: StaticString) -> Bool {
      name.count == word.utf8CodeUnitCount
        && name.indices.allSatisfy { name[$0] == word.utf8Start[$0] }
    }
    switch name.count {
    case 2: return reads("lt") ? "<" : reads("gt") ? ">" : nil
    case 3: return reads("amp") ? "&" : nil
    case 4: return reads("quot") ? "\"" : reads("apos") ? "'" : reads("nbsp") ? "\u{A0}" : nil
    default: return nil
    }
  }

  /// Numbers from 128 to 159 mean windows-1252, as in every browser; numbers of no scalar give
  /// U+0000.
  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = isHex ? digits.dropFirst() : digits
    guard !digits.isEmpty else { return nil }
    var value: UInt32 = 0
    for byte in digits {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, isHex || digit < 10 else {
        return nil
      }
      value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x110000)
    }
    if (128...159).contains(value) { return windows1252Scalar(UInt8(value)) }
    return Unicode.Scalar(value) ?? "\0"
  }
}
