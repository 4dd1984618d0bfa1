/// An http or https address that was checked and may be sent (RFC 3986, blanks and letters
/// outside ASCII percent-encoded).
public struct WebAddress: Hashable, Sendable {
  /// The whole address in ASCII but for the host, credentials included: not for messages.
  public let text: String
  /// True where the address is https.
  public let isSecure: Bool
  /// The host with its port as written, without credentials.
  public let host: String

  /// What stands behind `#`, encoded; for the reader of a page, never sent.
  public let fragment: String?

  /// The whole address with its fragment, for a program that shows the page.
  public var pageText: String { fragment.map { text + "#" + $0 } ?? text }

  /// How many bytes an address may have.
  public static let longest = 8_000

  /// Checks and encodes an address; throws what is wrong with it.
  public init(_ written: String) throws(AddressFault) {
    let bytes = try Self.encoded(written)
    let scheme = try Self.scheme(of: bytes)
    isSecure = scheme.count == 5
    let start = scheme.count + 3
    let end =
      bytes[start...].firstIndex { [0x2F, 0x3F, 0x23].contains($0) } ?? bytes.endIndex
    let authority = bytes[start..<end]
    let hostStart = authority.lastIndex(of: 0x40).map { $0 + 1 } ?? start
    let host = authority[hostStart...]
    guard let first = host.first, first != 0x3A, !host.contains(0x25), !host.contains(0x5C) else {
      throw .noHost
    }
    self.host = String(decoding: host, as: UTF8.self)
    let sharp = bytes.firstIndex(of: 0x23)
    text = String(decoding: bytes[..<(sharp ?? bytes.endIndex)], as: UTF8.self)
    fragment = sharp.map { String(decoding: bytes[($0 + 1)...], as: UTF8.self) }
  }

  private static func encoded(_ written: String) throws(AddressFault) -> [UInt8] {
    let trimmed = written.utf8.drop { $0 == 0x20 }
    guard trimmed.count <= longest else { throw .tooLong(limit: longest) }
    let isForbidden = { (scalar: Unicode.Scalar) in
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069,
        0xFEFF, 0xFFFD:
        true
      default: false
      }
    }
    guard !written.unicodeScalars.contains(where: isForbidden) else { throw .controlCharacter }
    var bytes = Array(trimmed)
    while bytes.last == 0x20 { bytes.removeLast() }
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.count)
    let digits = Array("0123456789ABCDEF".utf8)
    var isPastHost = false
    var slashes = 0
    for byte in bytes {
      if byte == 0x2F { slashes += 1 }
      if slashes >= 3 || (slashes == 2 && (byte == 0x3F || byte == 0x23)) { isPastHost = true }
      switch byte {
      case 0x20, 0x22, 0x3C, 0x3E, 0x5E, 0x60, 0x7B...0x7D:
        guard isPastHost else { throw .noHost }
        encoded += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      case 0x80... where isPastHost:
        encoded += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: encoded.append(byte)
      }
    }
    guard encoded.count <= 3 * longest else { throw .tooLong(limit: longest) }
    return encoded
  }

  private static func scheme(of bytes: [UInt8]) throws(AddressFault) -> ArraySlice<UInt8> {
    guard let colon = bytes.firstIndex(of: 0x3A), colon > 0, colon <= 20,
      bytes[..<colon].allSatisfy({ isSchemeByte($0) })
    else { throw .noScheme }
    let scheme = bytes[..<colon]
    let name = String(decoding: scheme, as: UTF8.self).lowercased()
    guard name == "http" || name == "https" else { throw .scheme(name) }
    guard bytes.count > colon + 2, bytes[colon + 1] == 0x2F, bytes[colon + 2] == 0x2F else {
      throw .noHost
    }
    return scheme
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2B, 0x2D, 0x2E: true
    default: false
    }
  }
}

/// What is wrong with an address.
public enum AddressFault: Error, Hashable, Sendable {
  case tooLong(limit: Int)
  case controlCharacter
  case noScheme
  case scheme(String)
  case noHost
}
