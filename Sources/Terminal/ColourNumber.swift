import Canvas

/// The number by which ncurses knows a colour at this depth; -1 is the terminal's own.
func colourNumber(_ colour: TerminalColour, _ depth: ColourDepth) -> Int32 {
  switch colour {
  case .standard: return -1
  case .indexed(let number):
    // Direct-colour terminals number the first eight ANSI colours only; above are exact ones.
    guard depth == .direct, number >= 8 else { return Int32(number) }
    return colourNumber(.direct(shown(colour, standard: Colour(0))), depth)
  case .direct(let colour):
    let number = Int32(colour.red) << 16 | Int32(colour.green) << 8 | Int32(colour.blue)
    return max(8, number)
  }
}
