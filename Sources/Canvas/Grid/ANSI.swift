extension Canvas {
  /// The grid with SGR colour sequences, for printing outside the browser.
  public func ansi(_ theme: Theme, _ depth: ColourDepth) -> String {
    var text = ""
    var paints: [Style: Paint] = [:]
    for y in 0..<size.height {
      var last: Paint?
      for x in 0..<size.width {
        let cell = cells[y * size.width + x]
        var style = cell.style
        style.link = 0
        let paint = paints[style] ?? theme.paint(style, depth)
        paints[style] = paint
        if paint != last { text += paint.sgr }
        last = paint
        cell.cluster.append(to: &text)
      }
      text += last == nil || last == Paint() ? "\n" : "\u{1B}[0m\n"
    }
    return text
  }
}

extension Paint {
  /// The SGR sequence that brings a terminal from any state to this paint.
  public var sgr: String {
    var codes = ["0"]
    let numbers = ["1", "4", "3", "7", "2", "9"]
    for (known, number) in zip(Emphasis.names, numbers) where emphasis.contains(known.emphasis) {
      codes.append(number)
    }
    add(foreground, 30, to: &codes)
    add(background, 40, to: &codes)
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }

  private func add(_ colour: TerminalColour, _ first: Int, to codes: inout [String]) {
    switch colour {
    case .standard: break
    case .indexed(let number):
      if number < 8 {
        codes.append("\(first + Int(number))")
      } else if number < 16 {
        codes.append("\(first + 60 + Int(number) - 8)")
      } else {
        codes.append("\(first + 8);5;\(number)")
      }
    case .direct(let colour):
      codes.append("\(first + 8);2;\(colour.red);\(colour.green);\(colour.blue)")
    }
  }
}
