import Clips

extension JSONValue {
  /// An object of these members, in this order.
  static func object(_ members: [JSONObject.Member]) -> JSONValue { .object(JSONObject(members)) }

  /// The elements of an array, none for null, any other value alone.
  var listed: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    case .bool, .integer, .number, .string, .object: [self]
    }
  }

  /// A text, or what an object names by one of the keys under which JSON-LD puts the value.
  var named: String? {
    if let scalarText { return scalarText }
    for key in ["@id", "@value", "rdf:value", "uid", "id", "name"] {
      if let value = self[key] { return value.scalarText ?? value["@id"]?.scalarText }
    }
    return nil
  }
}
