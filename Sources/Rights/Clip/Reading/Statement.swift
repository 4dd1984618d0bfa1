import Clips

/// Words of a clip about rights, with the place they stand at.
struct Statement: Sendable, Equatable {
  /// The words, as sent.
  var text: String
  /// The place: a field, a section's role, a label.
  var from: String
  /// The shots they stand at, by number; empty for the whole clip.
  var shots: [Int] = []
  /// They name whose pictures they are for, so the same line at the head of a script means those.
  var isOfSource = false
  /// False where they only may restrict (RIGHTS.md 13.14).
  var isCertain = true
}
