import Clips

extension JSONValue {
  /// The texts of a value that is a text, a list, or a map from language to text (English first).
  var hubTexts: [String] {
    switch self {
    case .object(let object):
      for key in ["name", "en", "x-default", "en-us", "en-gb"] {
        let member = object.members.first { $0.key.lowercased() == key && !$0.value.isBlank }
        if let member { return member.value.hubTexts }
      }
      return object.members.first { !$0.value.isBlank }.map { $0.value.leafTexts } ?? []
    case .array(let elements): return elements.flatMap { $0.elements == nil ? $0.hubTexts : [] }
    case .null, .bool, .integer, .number, .string: return texts
    }
  }

  private var leafTexts: [String] { members == nil ? texts : [] }
}

extension JSONFields {
  /// Takes the texts of all these names, language maps included.
  mutating func hubTexts(_ names: String...) -> [String] {
    names.flatMap { value($0)?.hubTexts ?? [] }
  }
}
