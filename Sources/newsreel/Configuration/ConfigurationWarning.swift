/// Something in a file of the user that was passed over.
struct ConfigurationWarning: Hashable, Sendable, CustomStringConvertible {
  /// The file as it was named.
  var file: String
  /// The line, counted from 1.
  var line: Int
  /// What is wrong, and what to write instead.
  var text: String

  /// `file:line: text`.
  var description: String { "\(file):\(line): \(text)" }
}
