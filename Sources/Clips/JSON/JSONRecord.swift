/// A plain value whose JSON form is an object; its fields are named once, in `code`.
public protocol JSONRecord: JSONField, Codable, Hashable, Sendable {
  /// The record without any value.
  init()
  /// Moves every field through the coder, in the order of the JSON form.
  mutating func code(_ coder: inout FieldCoder)
}

extension JSONRecord {
  /// Reads the record from an object; unknown keys are kept only by records that have a rest.
  public init(json: JSONObject) {
    self.init()
    FieldCoder.read(json, into: &self)
  }

  /// The record as an object; keys without value are left out.
  public var json: JSONObject { FieldCoder.write(self) }

  /// Reads the record from an object and tells what of the object was not read, at any depth.
  public init(json: JSONObject, misreads: inout [Misread]) {
    self.init()
    misreads += FieldCoder.read(json, into: &self)
  }

  /// Reads the record from an object, nil from any other value; tells what was not read.
  public static func read(_ value: JSONValue, misreads: inout [Misread]) -> Self? {
    value.members.map { Self(json: $0, misreads: &misreads) }
  }

  /// Reads the record from an object, nil from any other value.
  public init?(jsonValue: JSONValue) {
    guard let object = jsonValue.members else { return nil }
    self.init(json: object)
  }

  /// The record as a JSON object.
  public var jsonValue: JSONValue { .object(json) }

  /// Reads the record from any decoder.
  public init(from decoder: any Decoder) throws {
    let value = try JSONValue(from: decoder)
    guard let object = value.members else {
      throw DecodingError.typeMismatch(
        Self.self, .init(codingPath: decoder.codingPath, debugDescription: "expected an object"))
    }
    self.init(json: object)
  }

  /// Writes the record to any encoder.
  public func encode(to encoder: any Encoder) throws { try jsonValue.encode(to: encoder) }
}
