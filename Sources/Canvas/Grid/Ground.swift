/// What a piece of text lies on; a theme gives each ground its background.
public enum Ground: String, CaseIterable, Sendable {
  /// The screen itself.
  case base
  /// The selected row of the list that has the keyboard, and of one that has not.
  case selected, selectedDim
  /// A marked row.
  case marked
  /// A pane set off from the screen.
  case panel
  /// Title and status bars.
  case bar
  /// The line where the user types.
  case prompt
  /// A window above the panes.
  case popup
}

extension Ground {
  /// The ground's place in the list of all grounds, for tables.
  public var index: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  /// The letter that stands for the ground under a golden grid's text.
  public var letter: Character { Self.letters[index] }

  private static let letters = Array(" sdmpbio")
}
