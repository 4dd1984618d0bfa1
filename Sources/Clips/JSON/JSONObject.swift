/// The members of a JSON object in document order; a key may stand more than once.
public struct JSONObject: Hashable, Sendable {
  /// One name and its value.
  public struct Member: Hashable, Sendable {
    /// The name as written.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// A member of that name and value.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// All members, repeated keys included.
  public var members: [Member]

  /// False where the document ended or broke inside this object.
  public var isComplete = true

  /// An object of these members.
  public init(_ members: [Member] = []) { self.members = members }

  /// The first value of that name; setting replaces it or adds it at the end, nil removes it.
  public subscript(key: String) -> JSONValue? {
    get { members.first { $0.key == key }?.value }
    set {
      guard let index = members.firstIndex(where: { $0.key == key }) else {
        if let newValue { members.append(Member(key, newValue)) }
        return
      }
      if let newValue {
        members[index].value = newValue
      } else {
        members.remove(at: index)
      }
    }
  }

  /// True where no member stands in it.
  public var isEmpty: Bool { members.isEmpty }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// An object written as a dictionary literal, order kept.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(elements.map { Member($0.0, $0.1) })
  }
}
