/// A value that stands in a JSON field.
public protocol JSONField {
  /// Reads the value, nil where the JSON is of another type.
  init?(jsonValue: JSONValue)
  /// Reads the value, nil where the JSON is of another type; tells what within it was not read.
  static func read(_ value: JSONValue, misreads: inout [Misread]) -> Self?
  /// The value as JSON.
  var jsonValue: JSONValue { get }
}

extension JSONField {
  /// Reads a value that is read whole or not at all.
  public static func read(_ value: JSONValue, misreads: inout [Misread]) -> Self? {
    Self(jsonValue: value)
  }
}

extension String: JSONField {
  /// A string, or a number written as one.
  public init?(jsonValue: JSONValue) {
    switch jsonValue {
    case .string(let text): self = text
    case .integer, .number:
      guard let text = jsonValue.scalarText else { return nil }
      self = text
    case .null, .bool, .array, .object: return nil
    }
  }

  /// A JSON string.
  public var jsonValue: JSONValue { .string(self) }
}

extension Bool: JSONField {
  /// A JSON boolean.
  public init?(jsonValue: JSONValue) {
    guard case .bool(let value) = jsonValue else { return nil }
    self = value
  }

  /// A JSON boolean.
  public var jsonValue: JSONValue { .bool(self) }
}

extension Int: JSONField {
  /// A whole JSON number.
  public init?(jsonValue: JSONValue) {
    guard let value = jsonValue.double.flatMap(Int.init(exactly:)) else { return nil }
    self = value
  }

  /// A JSON number.
  public var jsonValue: JSONValue { .integer(Int64(self)) }
}

extension Double: JSONField {
  /// A JSON number.
  public init?(jsonValue: JSONValue) {
    guard let value = jsonValue.double else { return nil }
    self = value
  }

  /// A JSON number, written without fraction where it is whole.
  public var jsonValue: JSONValue {
    if let whole = Int64(exactly: self) { .integer(whole) } else { .number(self) }
  }
}

extension JSONObject: JSONField {
  /// A JSON object.
  public init?(jsonValue: JSONValue) {
    guard let object = jsonValue.members else { return nil }
    self = object
  }

  /// A JSON object.
  public var jsonValue: JSONValue { .object(self) }
}

extension JSONField where Self: RawRepresentable, RawValue == String {
  /// One of the words of the vocabulary.
  public init?(jsonValue: JSONValue) {
    guard let word = jsonValue.text else { return nil }
    self.init(rawValue: word)
  }

  /// The word.
  public var jsonValue: JSONValue { .string(rawValue) }
}
