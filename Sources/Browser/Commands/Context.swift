/// Where a key is pressed.
public enum Context: String, CaseIterable, Hashable, Sendable {
  /// Everywhere but where text is typed.
  case anywhere
  /// The sidebar of shelves.
  case lists
  /// The list of clips.
  case clips
  /// A pane of the clip that is read.
  case pane
  /// A line in which text is typed.
  case prompt
  /// A window above the panes: help, a menu, the palette.
  case popup
}
