import Glibc
import Synchronization

private let hasCome = Atomic(false)

/// Whether the user has asked, by Ctrl-C, that a long walk end with what it has found so far.
enum Interruption {
  /// From now on the first Ctrl-C only asks; a second one ends the program.
  static func listen() {
    hasCome.store(false, ordering: .relaxed)
    signal(SIGINT) { _ in
      hasCome.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
  }

  static var isAsked: Bool { hasCome.load(ordering: .relaxed) }
}
