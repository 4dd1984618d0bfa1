import Canvas

/// Something the terminal, or another thread, has told us.
public enum TerminalEvent: Hashable, Sendable {
  /// A key in notation: `a`, `<ret>`, `<C-d>`, `<A-x>`, `<S-tab>`.
  case key(String)
  /// Pasted text; line ends are LF, other controls are gone.
  case paste(String)
  /// A press, drag, release or turn of the wheel.
  case mouse(MouseEvent)
  /// The terminal's new size.
  case resize(Size)
  /// Somebody has called `Waker.wake`.
  case wake
  /// The terminal is gone.
  case hangup
  /// The terminal's background, as it answered.
  case background(Colour)
}

/// What the mouse did, and where.
public struct MouseEvent: Hashable, Sendable {
  /// What the mouse did.
  public enum Kind: Hashable, Sendable {
    /// A button went down or up.
    case press, release
    /// The mouse moved with a button down.
    case drag
    /// The wheel was turned by one notch.
    case wheelUp, wheelDown
  }

  /// A button.
  public enum Button: Hashable, Sendable {
    /// One of the three, or none known (old terminals do not say which was released).
    case left, middle, right, none
  }

  /// What the mouse did.
  public var kind: Kind
  /// With which button.
  public var button: Button
  /// The cell under the pointer.
  public var point: Point
  /// Keys held down meanwhile.
  public var modifiers: KeyModifiers

  /// An event of these parts.
  public init(
    _ kind: Kind, _ button: Button = .none, at point: Point, _ modifiers: KeyModifiers = []
  ) {
    self.kind = kind
    self.button = button
    self.point = point
    self.modifiers = modifiers
  }
}
