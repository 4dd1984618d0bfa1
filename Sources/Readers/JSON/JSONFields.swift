import Clips

/// The members of a JSON object, asked for by name in any case; null, empty text and empty
/// containers count as absent, and what nobody asks for is left over.
struct JSONFields {
  private let members: [JSONObject.Member]
  private var places: [String: [Int]] = [:]
  private var isTaken: [Bool]

  init(_ object: JSONObject) {
    members = object.members
    isTaken = Array(repeating: false, count: members.count)
    for (index, member) in members.enumerated() {
      if member.value.isBlank {
        isTaken[index] = true
      } else {
        places[member.key.lowercased(), default: []].append(index)
      }
    }
  }

  /// Takes the first value of the first of these names, given in lower case.
  mutating func value(_ names: String...) -> JSONValue? { value(ofAny: names) }

  /// Takes the first scalar of the first of these names as trimmed text; other types are left.
  mutating func text(_ names: String...) -> String? {
    for name in names {
      for index in places[name] ?? [] where !isTaken[index] {
        guard let text = members[index].value.trimmedText else { continue }
        isTaken[index] = true
        if !text.isEmpty { return text }
      }
    }
    return nil
  }

  /// Takes the texts of all these names: scalars, arrays of them, and the names of objects.
  mutating func texts(_ names: String...) -> [String] {
    names.flatMap { value(ofAny: [$0])?.texts ?? [] }
  }

  /// Takes the objects of the first of these names: one, or an array of them.
  mutating func objects(_ names: String...) -> [JSONObject] { value(ofAny: names)?.objects ?? [] }

  /// Takes every value whose name starts with that prefix, with the rest of the name.
  mutating func values(prefixed prefix: String) -> [(suffix: String, value: JSONValue)] {
    members.indices.compactMap { index in
      let name = members[index].key.lowercased()
      guard !isTaken[index], name.hasPrefix(prefix) else { return nil }
      isTaken[index] = true
      return (String(name.dropFirst(prefix.count)), members[index].value)
    }
  }

  /// Marks these names as read without looking at them.
  mutating func pass(_ names: String...) {
    for name in names { for index in places[name] ?? [] { isTaken[index] = true } }
  }

  /// True where a value of that name is left.
  func has(_ name: String) -> Bool { (places[name] ?? []).contains { !isTaken[$0] } }

  /// Takes every value of these names, repeated ones included, in the order of the names.
  mutating func everyValue(_ names: [String]) -> [JSONValue] {
    names.flatMap { name in
      (places[name] ?? []).compactMap { index in
        guard !isTaken[index] else { return nil }
        isTaken[index] = true
        return members[index].value
      }
    }
  }

  private mutating func value(ofAny names: [String]) -> JSONValue? {
    for name in names {
      for index in places[name] ?? [] where !isTaken[index] {
        isTaken[index] = true
        return members[index].value
      }
    }
    return nil
  }
}

extension JSONFields {
  /// How large one left-over value, and all of them together, may be.
  private static let valueLimit = 16 << 10
  private static let restLimit = 64 << 10

  /// Puts what is left into `extra`; what is too large for it is dropped with a note.
  func leave(in clip: inout RawClip) {
    var room = Self.restLimit
    for (member, isTaken) in zip(members, isTaken) where !isTaken {
      let size = member.value.weight(upTo: Self.valueLimit)
      if size < Self.valueLimit, size <= room {
        room -= size
        clip.extra.members.append(member)
      } else {
        clip.notes.append(Note(.valueDropped, field: member.key))
      }
    }
  }
}

extension JSONValue {
  /// True for null, text of white space alone, and empty arrays and objects.
  var isBlank: Bool {
    switch self {
    case .null: true
    case .string(let text): text.allSatisfy(\.isWhitespace)
    case .array(let elements): elements.isEmpty
    case .object(let object): object.isEmpty
    case .bool, .integer, .number: false
    }
  }

  /// A scalar as text without white space around it; nil for null, arrays and objects.
  var trimmedText: String? { scalarText?.trimmed }

  /// All texts in it: a scalar, the elements of an array, or the name of an object.
  var texts: [String] {
    switch self {
    case .array(let elements): elements.flatMap { $0.elements == nil ? $0.texts : [] }
    case .object(let object):
      ["name", "value", "literal", "text", "code"].lazy.compactMap { key in
        object.members.first { $0.key.lowercased() == key && !$0.value.isBlank }?.value.trimmedText
      }.first.map { [$0] } ?? []
    case .null, .bool, .integer, .number, .string:
      trimmedText.flatMap { $0.isEmpty ? nil : [$0] } ?? []
    }
  }

  /// The object, or the objects of an array.
  var objects: [JSONObject] {
    switch self {
    case .object(let object): [object]
    case .array(let elements): elements.compactMap(\.members)
    case .null, .bool, .integer, .number, .string: []
    }
  }

  /// Roughly how many bytes the value takes as text, counted no further than `limit`.
  func weight(upTo limit: Int) -> Int {
    switch self {
    case .null, .bool, .integer, .number: return 8
    case .string(let text): return text.utf8.count + 2
    case .array(let elements):
      var weight = 2
      for element in elements where weight < limit {
        weight += element.weight(upTo: limit - weight) + 1
      }
      return weight
    case .object(let object):
      var weight = 2
      for member in object.members where weight < limit {
        weight += member.key.utf8.count + 4 + member.value.weight(upTo: limit - weight)
      }
      return weight
    }
  }
}

extension String {
  /// The text without white space around it.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    if start == scalars.startIndex, scalars.index(after: end) == scalars.endIndex { return self }
    return String(scalars[start...end])
  }

  /// The text, nil where it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
