/// The signs the program draws itself, each of them one column wide, with ASCII stand-ins.
public struct Glyphs: Hashable, Sendable {
  /// The strokes of one kind of frame.
  public struct Strokes: Hashable, Sendable {
    /// Straight strokes.
    public var horizontal: String, vertical: String
    /// Corners.
    public var topLeft: String, topRight: String, bottomLeft: String, bottomRight: String
    /// Tees at the left and the right, for a line across.
    public var teeLeft: String, teeRight: String
  }

  /// The frame of a pane, and of the pane that has the keyboard.
  public var frame: Strokes, focusedFrame: Strokes
  /// The end of text that was cut off.
  public var ellipsis: String
  /// Arrows.
  public var up: String, down: String, left: String, right: String
  /// List signs: bullet, separator between fields, fold signs.
  public var bullet: String, separator: String, folded: String, unfolded: String
  /// The four verdicts.
  public var clear: String, conditions: String, no: String, review: String
  /// A clip's standing.
  public var killed: String, embargo: String, expired: String
  /// Row signs: marked, unseen, the selection, a top clip, a note.
  public var mark: String, new: String, selection: String, top: String, note: String
  /// Rank movement.
  public var movedUp: String, movedDown: String
  /// The scroll bar's track, thumb and ticks.
  public var track: String, thumb: String, tick: String
  /// A progress bar's done and open parts.
  public var done: String, open: String

  /// Signs of Unicode fonts.
  public static let unicode = Glyphs(
    frame: Strokes(
      horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
      bottomRight: "┘", teeLeft: "├", teeRight: "┤"),
    focusedFrame: Strokes(
      horizontal: "━", vertical: "┃", topLeft: "┏", topRight: "┓", bottomLeft: "┗",
      bottomRight: "┛", teeLeft: "┣", teeRight: "┫"),
    ellipsis: "…", up: "↑", down: "↓", left: "←", right: "→",
    bullet: "•", separator: "·", folded: "▸", unfolded: "▾",
    clear: "✓", conditions: "◐", no: "✗", review: "?",
    killed: "†", embargo: "◷", expired: "⊘",
    mark: "●", new: "◆", selection: "▶", top: "★", note: "※",
    movedUp: "▲", movedDown: "▼", track: "│", thumb: "█", tick: "•", done: "█", open: "░")

  /// Stand-ins for terminals and locales without them.
  public static let ascii = Glyphs(
    frame: Strokes(
      horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
      bottomRight: "+", teeLeft: "+", teeRight: "+"),
    focusedFrame: Strokes(
      horizontal: "=", vertical: "|", topLeft: "#", topRight: "#", bottomLeft: "#",
      bottomRight: "#", teeLeft: "#", teeRight: "#"),
    ellipsis: "~", up: "^", down: "v", left: "<", right: ">",
    bullet: "*", separator: "-", folded: "+", unfolded: "-",
    clear: "v", conditions: "~", no: "x", review: "?",
    killed: "K", embargo: "E", expired: "X",
    mark: "*", new: "N", selection: ">", top: "T", note: "!",
    movedUp: "^", movedDown: "v", track: "|", thumb: "#", tick: "-", done: "#", open: ".")
}
