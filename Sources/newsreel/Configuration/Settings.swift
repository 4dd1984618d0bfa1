import Browser
import Terminal

/// What the user can choose in `config.yaml`; a new value holds the standard.
struct Settings: Hashable, Sendable {
  var theme = Self.automaticTheme
  var darkTheme = "default-dark"
  var lightTheme = "default-light"
  var colours = ColourChoice.automatic
  var glyphs = TerminalOptions.GlyphChoice.automatic
  var bidi = BidiChoice.visual
  var times = TimeStyle.utc
  var isMouseOn = false
  var digits = DigitsChoice.panes
  var isSidebarShown = true
  /// Percent of the height that the clips take.
  var listShare = 45
  /// The most columns of a paragraph; 0 for the pane's width.
  var wrapWidth = 0
  /// The player and its first arguments; the clip's address follows as one argument.
  var player = ["mpv", "--"]
  /// The program that takes a copy on its standard input; none leaves it to the terminal.
  var clipboard: [String] = []
  var downloadFolder = "~/Downloads"
  /// The outlet profile that verdicts are for.
  var profile: String?
  /// Who signs wordings and overrides; nil for the login name.
  var signature: String?
  /// The catalogue file, where it is not the standard one.
  var catalogue: String?
  var notify = NotifyChoice.none
  /// Searches whose hits all clips and new clips leave out.
  var ignored: [String] = []
  /// Searches whose hits are set off in lists.
  var highlighted: [String] = []
  /// The columns of lists; none leaves the choice to the width.
  var columns: [String] = []

  /// The theme's name that leaves the choice to the terminal's background.
  static let automaticTheme = "automatic"

  /// The theme to load, by what the terminal says of its background.
  func themeName(isBackgroundLight: Bool?) -> String {
    guard theme == Self.automaticTheme else { return theme }
    return isBackgroundLight == true ? lightTheme : darkTheme
  }
}
