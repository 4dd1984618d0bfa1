/// Something in a theme file that was passed over.
public struct ThemeWarning: Hashable, Sendable, CustomStringConvertible {
  /// The file as it was named.
  public var file: String
  /// The line, counted from 1.
  public var line: Int
  /// What is wrong, and what to write instead.
  public var text: String

  /// A warning about a line of a file.
  public init(file: String, line: Int, text: String) {
    self.file = file
    self.line = line
    self.text = text
  }

  /// `file:line: text`.
  public var description: String { "\(file):\(line): \(text)" }
}
