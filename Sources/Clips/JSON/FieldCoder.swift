/// Moves the fields of a record out of a JSON object or into one, so that a record names each
/// field once for both directions.
public struct FieldCoder {
  private enum Direction { case reading, writing }

  private let direction: Direction
  private var unread = UnreadMembers()
  private var keepsUnknownNames = false
  private var written = JSONObject()

  private init(_ direction: Direction) { self.direction = direction }

  /// Reads the object into the record; tells what of it was not read.
  @discardableResult
  static func read(_ object: JSONObject, into record: inout some JSONRecord) -> [Misread] {
    var coder = FieldCoder(.reading)
    coder.unread = UnreadMembers(object.members)
    record.code(&coder)
    coder.unread.finish(keepsUnknownNames: coder.keepsUnknownNames)
    return coder.unread.misreads
  }

  static func write(_ record: some JSONRecord) -> JSONObject {
    var coder = FieldCoder(.writing)
    var record = record
    record.code(&coder)
    return coder.written
  }

  /// A field of a type that has a JSON form; left out where nil. A value of another type stays
  /// unread.
  public mutating func field<Value: JSONField>(_ key: String, _ value: inout Value?) {
    switch direction {
    case .writing:
      if let value { written.members.append(.init(key, value.jsonValue)) }
    case .reading:
      if let read = unread.take(key, Value.read) { value = read }
    }
  }

  /// A field that always has a value; `always` writes it even where it is the default.
  public mutating func field<Value: JSONField & Equatable>(
    _ key: String, _ value: inout Value, default standard: Value, always: Bool = false
  ) {
    switch direction {
    case .writing:
      if always || value != standard { written.members.append(.init(key, value.jsonValue)) }
    case .reading:
      if let read = unread.take(key, Value.read) { value = read }
    }
  }

  /// An array, left out where empty unless `always`; elements of another type are dropped.
  public mutating func fields<Value: JSONField>(
    _ key: String, _ values: inout [Value], always: Bool = false
  ) {
    switch direction {
    case .writing:
      if always || !values.isEmpty {
        written.members.append(.init(key, .array(values.map(\.jsonValue))))
      }
    case .reading:
      let read: [Value]? = unread.take(key) { Self.elements($0, &$1) }
      if let read { values = read }
    }
  }

  /// The type word of the record, written first and skipped in reading.
  public mutating func type(_ word: String) {
    switch direction {
    case .writing: written.members.append(.init("type", .string(word)))
    case .reading: unread.drop("type")
    }
  }

  /// The keys nothing has asked for, kept under `extra`.
  public mutating func rest(_ key: String, _ extra: inout JSONObject) {
    switch direction {
    case .writing:
      if !extra.isEmpty { written.members.append(.init(key, .object(extra))) }
    case .reading:
      extra = unread.take(key) { value, _ in value.members } ?? JSONObject()
      unread.drop(key)
      extra.members += unread.rest()
      keepsUnknownNames = true
    }
  }

  private static func elements<Value: JSONField>(
    _ value: JSONValue, _ misreads: inout [Misread]
  ) -> [Value]? {
    guard let elements = value.elements else { return nil }
    var values: [Value] = []
    values.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      var inner: [Misread] = []
      if let value = Value.read(element, misreads: &inner) {
        values.append(value)
        if !inner.isEmpty { misreads += inner.map { $0.below(.index(index)) } }
      } else if element != .null {
        misreads.append(Misread(.form, element, at: [.index(index)]))
      }
    }
    return values
  }
}
