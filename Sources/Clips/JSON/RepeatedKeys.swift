/// Tells repeated names of one object: by comparison where there are few, by a set where many.
struct RepeatedKeys {
  private var set = Set<String>()

  /// More members than this are looked up in a set.
  private static let few = 24

  /// True where the name stands among the members already.
  mutating func repeats(_ key: String, in members: [JSONObject.Member]) -> Bool {
    if members.count < Self.few {
      let count = key.utf8.count
      return members.contains { $0.key.utf8.count == count && $0.key == key }
    }
    if set.isEmpty { set = Set(members.map(\.key)) }
    return !set.insert(key).inserted
  }
}
