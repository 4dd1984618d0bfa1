import Browser
import Foundation

/// The file that remembers where the user was.
struct SessionFile {
  let path: String

  /// What was remembered; nil where nothing was or it cannot be read.
  func read() -> Session? {
    guard let data = FileManager.default.contents(atPath: path), data.count < 1 << 20 else {
      return nil
    }
    return try? JSONDecoder().decode(Session.self, from: data)
  }

  /// Remembers a session; what cannot be written is forgotten.
  func write(_ session: Session) {
    guard let data = try? JSONEncoder().encode(session) else { return }
    try? data.write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}
