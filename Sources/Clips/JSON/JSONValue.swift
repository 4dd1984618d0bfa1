/// A JSON value that keeps the order of members and repeated keys.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

extension JSONValue {
  /// The text of a string, nil for every other value.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The members of an object, nil for every other value.
  public var members: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// The elements of an array, nil for every other value.
  public var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The value as a number, nil where it is none; numeric strings are none.
  public var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    case .null, .bool, .string, .array, .object: nil
    }
  }

  /// A string, number or boolean written as text; nil for null, arrays and objects.
  public var scalarText: String? {
    switch self {
    case .string(let text): text
    case .integer(let value): String(value)
    case .number(let value): JSONWriter.text(of: value)
    case .bool(let value): value ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  /// The first member of that name, nil where this is no object or has none.
  public subscript(key: String) -> JSONValue? { members?[key] }
}
