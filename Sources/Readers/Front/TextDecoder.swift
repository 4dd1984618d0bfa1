import Clips

/// Brings bytes of any encoding to UTF-8, piece by piece (FORMATS section 4): a byte order mark
/// decides; valid UTF-8 with multi-byte sequences beats the declared encoding; else the declared
/// one; else windows-1252.
struct TextDecoder {
  /// How many bytes the choice of the encoding is made from.
  static let window = 512 << 10

  /// The encoding in use.
  private(set) var charset: String
  /// What was guessed or repaired so far.
  private(set) var notes: [Note] = []

  private var scheme: Scheme
  private var pending: [UInt8] = []
  private var skip = 0
  private let declared: String?
  private var strays = 0

  private enum Scheme {
    case utf8
    case undecided
    case windows1252
    case converted(CharsetConverter)
  }

  /// Chooses by the first bytes of the document and by the encoding a header or the document's own
  /// declaration names.
  init(head: ArraySlice<UInt8>, declared header: String?) {
    declared = header ?? declaredCharset(head)
    if let mark = byteOrderMark(head) {
      skip = mark.length
      charset = mark.charset
      scheme =
        mark.charset == "utf-8"
        ? .utf8 : CharsetConverter(mark.charset).map(Scheme.converted) ?? .windows1252
      return
    }
    charset = "utf-8"
    scheme = .undecided
    if head.contains(where: { $0 >= 0x80 }) || isSevenBitEscaped { decide(by: head) }
  }

  /// The UTF-8 of the next bytes; the start of an unfinished sequence waits for the rest.
  mutating func decode(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    var bytes = bytes
    if skip > 0 {
      let count = min(skip, bytes.count)
      bytes.removeFirst(count)
      skip -= count
    }
    if case .undecided = scheme, holdsNonASCII(bytes) { decide(by: bytes[...]) }
    switch scheme {
    case .undecided: return bytes
    case .utf8: return repaired(bytes, isLast: isLast)
    case .windows1252: return fromWindows1252(bytes)
    case .converted(let converter): return converter.convert(bytes, isLast: isLast)
    }
  }

  /// True where a declared encoding writes other letters in seven-bit bytes.
  private var isSevenBitEscaped: Bool {
    guard let declared = declared?.lowercased() else { return false }
    return declared.hasPrefix("iso-2022") || declared.hasPrefix("utf-16") || declared == "utf-7"
      || declared == "hz-gb-2312"
  }

  private mutating func decide(by bytes: ArraySlice<UInt8>) {
    let count = countUTF8(bytes)
    if count.sequences > 0, count.strays <= max(1, count.sequences / 4) {
      scheme = .utf8
      charset = "utf-8"
      if let declared, !isUTF8(declared) {
        notes.append(Note(.charsetOverridden, field: "charset", "\(declared), is utf-8"))
      }
      return
    }
    if let declared, !isUTF8(declared), !isLatin1(declared),
      let converter = CharsetConverter(declared)
    {
      scheme = .converted(converter)
      charset = declared.lowercased()
      return
    }
    scheme = .windows1252
    charset = declared.map { isLatin1($0) ? $0.lowercased() : "windows-1252" } ?? "windows-1252"
    if let declared, isUTF8(declared) {
      notes.append(Note(.charsetOverridden, field: "charset", "\(declared), is windows-1252"))
    }
  }

  /// UTF-8 with every byte that is none read as windows-1252.
  private mutating func repaired(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    var bytes = bytes
    if !pending.isEmpty {
      bytes = pending + bytes
      pending = []
    }
    var out: [UInt8] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index = bytes.withUnsafeBufferPointer { firstNonASCII($0, from: index) }
        continue
      }
      switch sequenceLength(bytes, at: index) {
      case .whole(let length): index += length
      case .cut where !isLast:
        pending = Array(bytes[index...])
        out.append(contentsOf: bytes[start..<index])
        return out
      case .cut, .invalid:
        out.append(contentsOf: bytes[start..<index])
        noteStray()
        out.append(
          contentsOf: UTF8.encode(windows1252Scalar(bytes[index]))
            ?? UTF8.encodedReplacementCharacter)
        index += 1
        start = index
      }
    }
    if start == 0 { return bytes }
    out.append(contentsOf: bytes[start...])
    return out
  }

  private mutating func noteStray() {
    strays += 1
    if strays == 1 { notes.append(Note(.strayBytes, field: "charset")) }
  }

  private func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        out.append(byte)
      } else {
        out.append(
          contentsOf: UTF8.encode(windows1252Scalar(byte)) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return out
  }
}

private func isUTF8(_ charset: String) -> Bool {
  ["utf-8", "utf8", "us-ascii", "ascii"].contains(charset.lowercased())
}

private func isLatin1(_ charset: String) -> Bool {
  [
    "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "windows-1252", "cp1252",
    "iso-8859-15",
  ].contains(charset.lowercased()) && charset.lowercased() != "iso-8859-15"
}
