/// Why and where a JSON text could not be read further.
public struct JSONError: Error, Hashable, Sendable {
  /// What stood in the way.
  public enum Fact: Hashable, Sendable {
    case ended
    case unexpected(UInt8)
    case tooDeep(limit: Int)
    case trailingText
  }

  /// What stood in the way.
  public var fact: Fact
  /// The byte offset at which reading stopped.
  public var offset: Int
  /// The line of that byte, counted from 1.
  public var line: Int

  /// An error of that kind at that place.
  public init(_ fact: Fact, offset: Int, line: Int) {
    self.fact = fact
    self.offset = offset
    self.line = line
  }
}

extension JSONError: CustomStringConvertible {
  /// One sentence for people.
  public var description: String {
    let place = "line \(line), byte \(offset)"
    return switch fact {
    case .ended: "the JSON text ends too early (\(place))"
    case .unexpected(let byte): "unexpected \(Self.name(of: byte)) in the JSON text (\(place))"
    case .tooDeep(let limit): "the JSON text is nested more than \(limit) deep (\(place))"
    case .trailingText: "text follows after the JSON value (\(place))"
    }
  }

  private static func name(of byte: UInt8) -> String {
    (0x21..<0x7F).contains(byte)
      ? "'\(String(UnicodeScalar(byte)))'" : "byte \(byte)"
  }
}
