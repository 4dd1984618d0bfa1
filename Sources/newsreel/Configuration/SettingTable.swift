import Browser

extension SettingEntry {
  /// Every setting, in the order manuals show them.
  static let table: [SettingEntry] = [
    .text(
      "theme", "the theme's name or file; automatic follows the terminal's background", \.theme,
      .name(mayBeEmpty: false)),
    .text(
      "dark-theme", "the theme that automatic takes on a dark background", \.darkTheme,
      .name(mayBeEmpty: false)),
    .text(
      "light-theme", "the theme that automatic takes on a light background", \.lightTheme,
      .name(mayBeEmpty: false)),
    .choice(
      "colours", "the most colours to use; automatic takes what the terminal has", \.colours),
    .choice("glyphs", "which signs are drawn; ascii for fonts and locales without them", \.glyphs),
    .choice(
      "bidi", "right-to-left text: visual puts it in order, logical leaves that to the terminal",
      \.bidi),
    .choice("times", "moments in UTC, in local time, or as the time that has passed", \.times),
    .flag("mouse", "take the mouse from the start; the terminal then selects no text", \.isMouseOn),
    .choice(
      "digits", "panes: 3 leads to a pane, Alt-3 j moves three; counts: the other way round",
      \.digits),
    .flag("sidebar", "show the lists at the left", \.isSidebarShown),
    .number("list-share", "percent of the height that the clips take", \.listShare, 20...80),
    .number(
      "wrap-width", "the most columns of a paragraph; 0 takes the pane's width", \.wrapWidth,
      0...400),
    .list(
      "columns", "the columns of the list; [] shows as many as there is room for", \.columns,
      .several(ListColumn.allCases.map(\.rawValue))),
    .list(
      "ignore", "searches whose hits all clips and new clips leave out; I shows them", \.ignored,
      .searches),
    .list(
      "highlight", "searches whose hits are set off in every list", \.highlighted, .searches),
    .words(
      "player", "the player, without a shell; the address follows as the last argument", \.player),
    .words(
      "clipboard", "the program that takes a copy; [] asks the terminal, then what is installed",
      \.clipboard, mayBeEmpty: true),
    .text(
      "download-folder", "where downloads go", \.downloadFolder, .path(mayBeEmpty: false)),
    .optional(
      "profile", "the outlet profile that verdicts are for; empty for none", \.profile,
      .name(mayBeEmpty: true)),
    .optional(
      "signature", "who signs wordings and overrides; empty for your login name", \.signature,
      .name(mayBeEmpty: true)),
    .optional(
      "catalogue", "the catalogue file; empty for the standard one", \.catalogue,
      .path(mayBeEmpty: true)),
    .choice("notify", "how new clips of a saved search are announced", \.notify),
  ]

  /// The value of the setting where no file says otherwise.
  var standard: SettingValue { value(Settings()) }
}
