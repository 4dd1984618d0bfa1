/// What stood in a record and was not read into it.
public struct Misread: Hashable, Sendable {
  /// Why it was not read.
  public enum Fact: Hashable, Sendable {
    /// The value has not the form the field takes.
    case form
    /// The name stood before in the same object, and the first counted.
    case repeated
    /// The object has no field of that name.
    case unknownName
  }

  /// One step from the record to the value.
  public enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  /// The way to the value, from the record.
  public var path: [Step]
  /// The value as it stood.
  public var value: JSONValue
  /// Why it was not read.
  public var fact: Fact

  init(_ fact: Fact, _ value: JSONValue, at path: [Step]) {
    self.fact = fact
    self.value = value
    self.path = path
  }

  /// A member of a name that no field has.
  public init(unknownName name: String, _ value: JSONValue) {
    self.init(.unknownName, value, at: [.key(name)])
  }

  /// The same seen from the record that holds this one.
  func below(_ step: Step) -> Misread { Misread(fact, value, at: [step] + path) }
}
