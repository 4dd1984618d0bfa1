/// The members of an object that no field has asked for yet.
///
/// Names are compared by their length and first bytes before they are compared in full: a record
/// asks for some sixty names, most of which an object does not have.
struct UnreadMembers {
  private enum State { case unread, taken, refused }

  private var members: [JSONObject.Member] = []
  private var marks: [UInt64] = []
  private var states: [State] = []

  /// What was asked for and not read, and what no field asked for by the time `finish` was called.
  private(set) var misreads: [Misread] = []

  init() {}

  init(_ members: [JSONObject.Member]) {
    self.members = members
    marks = members.map { Self.mark(of: $0.key) }
    states = Array(repeating: .unread, count: members.count)
  }

  /// The value `read` makes of the first member of that name, which then counts as read; nil and
  /// still unread where there is none or `read` makes nothing of it.
  mutating func take<Value>(
    _ key: String, _ read: (JSONValue, inout [Misread]) -> Value?
  ) -> Value? {
    guard let index = index(of: key) else { return nil }
    var inner: [Misread] = []
    guard let value = read(members[index].value, &inner) else {
      states[index] = .refused
      if members[index].value != .null {
        misreads.append(Misread(.form, members[index].value, at: [.key(key)]))
      }
      return nil
    }
    states[index] = .taken
    if !inner.isEmpty { misreads += inner.map { $0.below(.key(key)) } }
    return value
  }

  /// Counts the member of that name as read.
  mutating func drop(_ key: String) {
    if let index = index(of: key) { states[index] = .taken }
  }

  /// What is left, by name, repetitions and nulls left out.
  func rest() -> [JSONObject.Member] {
    var rest: [JSONObject.Member] = []
    for (index, member) in members.enumerated()
    where states[index] != .taken && member.value != .null {
      let isRepeated = self.index(of: member.key) != index
      if !isRepeated { rest.append(member) }
    }
    return rest.sorted { $0.key < $1.key }
  }

  /// Tells what no field has asked for; names that are not known only where nothing keeps them.
  mutating func finish(keepsUnknownNames: Bool) {
    for (index, member) in members.enumerated()
    where states[index] == .unread && member.value != .null {
      if self.index(of: member.key) != index {
        misreads.append(Misread(.repeated, member.value, at: [.key(member.key)]))
      } else if !keepsUnknownNames {
        misreads.append(Misread(.unknownName, member.value, at: [.key(member.key)]))
      }
    }
  }

  private func index(of key: String) -> Int? {
    let mark = Self.mark(of: key)
    for index in marks.indices where marks[index] == mark && members[index].key == key {
      return index
    }
    return nil
  }

  /// The length and the first bytes of a name.
  private static func mark(of key: String) -> UInt64 {
    var key = key
    return key.withUTF8 { utf8 in
      var mark = UInt64(truncatingIfNeeded: utf8.count)
      for byte in utf8.prefix(7) { mark = mark << 8 | UInt64(byte) }
      return mark
    }
  }
}
