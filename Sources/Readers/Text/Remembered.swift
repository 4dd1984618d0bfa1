import Synchronization

/// What a function makes of short texts that come again and again, e.g. the terms and places of a
/// feed; forgotten as a whole where it grows.
final class Remembered<Value: Sendable>: Sendable {
  private let known = Mutex<[String: Value]>([:])
  private let make: @Sendable (String) -> Value

  private static var longest: Int { 160 }
  private static var most: Int { 2048 }

  /// The values that this pure function makes.
  init(_ make: @escaping @Sendable (String) -> Value) { self.make = make }

  /// The value of a text, made once.
  subscript(text: String) -> Value {
    guard text.utf8.count <= Self.longest else { return make(text) }
    if let value = known.withLock({ $0[text] }) { return value }
    let value = make(text)
    known.withLock { known in
      if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
      // The key is copied: one that is part of a document would keep the document.
      known[String(decoding: Array(text.utf8), as: UTF8.self)] = value
    }
    return value
  }
}
