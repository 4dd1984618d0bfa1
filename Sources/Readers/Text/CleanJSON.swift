import Clips

/// The object with every text and key in it without controls, and no text longer than `limit`
/// bytes.
func cleanObject(_ object: JSONObject, limit: Int = 64 << 10) -> JSONObject {
  JSONObject(
    object.members.map {
      JSONObject.Member(cleanText($0.key), cleanValue($0.value, limit: limit))
    })
}

/// The value with every text in it without controls, and no text longer than `limit` bytes.
func cleanValue(_ value: JSONValue, limit: Int = 64 << 10) -> JSONValue {
  switch value {
  case .string(let text): .string(cut(cleanText(text), at: limit))
  case .array(let elements): .array(elements.map { cleanValue($0, limit: limit) })
  case .object(let object): .object(cleanObject(object, limit: limit))
  case .null, .bool, .integer, .number: value
  }
}

/// The text up to that many bytes, never cut inside a character.
func cut(_ text: String, at limit: Int) -> String {
  guard text.utf8.count > limit else { return text }
  let end = text.utf8.index(text.utf8.startIndex, offsetBy: limit)
  return String(text.unicodeScalars[..<end.samePosition(in: text.unicodeScalars, or: text)])
}

extension String.Index {
  /// This place of the UTF-8 moved back to the start of its scalar.
  fileprivate func samePosition(in scalars: String.UnicodeScalarView, or text: String)
    -> String.Index
  {
    var place = self
    while place > text.startIndex, place.samePosition(in: scalars) == nil {
      place = text.utf8.index(before: place)
    }
    return place
  }
}
