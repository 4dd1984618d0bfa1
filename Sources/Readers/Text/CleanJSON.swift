import Clips

/// The object with every text and key in it without controls, and nothing longer than 64 KiB.
func cleanObject(_ object: JSONObject) -> JSONObject {
  JSONObject(object.members.map { JSONObject.Member(cleanText($0.key), cleanValue($0.value)) })
}

private let extraTextLimit = 64 << 10

private func cleanValue(_ value: JSONValue) -> JSONValue {
  switch value {
  case .string(let text):
    let clean = cleanText(text)
    return .string(clean.utf8.count > extraTextLimit ? String(clean.prefix(16 << 10)) : clean)
  case .array(let elements): return .array(elements.map(cleanValue))
  case .object(let object): return .object(cleanObject(object))
  case .null, .bool, .integer, .number: return value
  }
}

extension String.Index {
  /// This place of the UTF-8 moved back to the start of its scalar.
  func samePosition(in scalars: String.UnicodeScalarView, or text: String) -> String.Index {
    var place = self
    while place > text.startIndex, place.samePosition(in: scalars) == nil {
      place = text.utf8.index(before: place)
    }
    return place
  }
}
