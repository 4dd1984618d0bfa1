import Canvas

/// The colour depth to use: what the terminal has, less where NO_COLOR or the user asks for it.
public func chooseDepth(
  colours: Int, hasDirectColour: Bool, wished: ColourDepth?, environment: [String: String]
) -> ColourDepth {
  let has: ColourDepth =
    if hasDirectColour {
      .direct
    } else if colours >= 256 {
      .twoFiftySix
    } else if colours >= 16 {
      .sixteen
    } else if colours >= 8 {
      .eight
    } else {
      .none
    }
  // no-color.org: any value but the empty one; a wish of this program's own goes before it.
  let isColourless = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
  return min(has, wished ?? (isColourless ? .none : .direct))
}

/// Whether the terminal is likely to show more than ASCII signs.
public func showsUnicode(
  _ choice: TerminalOptions.GlyphChoice, environment: [String: String]
) -> Bool {
  switch choice {
  case .unicode: return true
  case .ascii: return false
  case .automatic:
    let name = environment["TERM"] ?? ""
    // The Linux console's fonts have 256 signs or 512; old VTs have ASCII.
    if name.hasPrefix("linux") || name.hasPrefix("vt1") || name.hasPrefix("vt2") { return false }
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty } ?? ""
    let codes = locale.lowercased()
    return codes.contains("utf-8") || codes.contains("utf8")
  }
}

/// Whether the terminal takes xterm's OSC sequences: titles, links, copies, colour questions.
func takesOperatingSystemCommands(_ name: String) -> Bool {
  let known = [
    "xterm", "tmux", "screen", "rxvt", "foot", "alacritty", "kitty", "wezterm", "konsole", "vte",
    "gnome", "ghostty", "contour", "mlterm", "st-", "iterm", "rio",
  ]
  return known.contains { name.hasPrefix($0) }
}
