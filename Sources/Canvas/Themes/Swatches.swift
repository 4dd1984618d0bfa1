/// A theme's roles as lines to print, eight short ones a line under its name.
public func swatches(_ theme: Theme) -> [Line] {
  var lines = [Line([Span(theme.name, .heading), Span("  \(theme.appearance.rawValue)", .muted)])]
  var line = Line()
  var used = 0
  for role in Role.allCases {
    let width = role.rawValue.utf8.count + 2
    if used + width > 78 {
      lines.append(line)
      line = Line()
      used = 0
    }
    line.append(role.rawValue, role)
    line.append("  ")
    used += width
  }
  lines.append(line)
  return lines
}

/// A theme's roles on each of its grounds, as a picture of at most `width` columns.
public func swatchCanvas(_ theme: Theme, width: Int = 80, glyphs: Glyphs = .unicode) -> Canvas {
  let lines = swatches(theme)
  let height = lines.count + Ground.allCases.count
  var canvas = Canvas(Size(width: width, height: height), glyphs: glyphs)
  for (y, line) in lines.enumerated() { canvas.draw(line, at: Point(x: 0, y: y), width: width) }
  let words: [Role] = [.text, .muted, .titleUnread, .match, .link, .verdictClear, .verdictNo, .key]
  for (row, ground) in Ground.allCases.enumerated() {
    var line = Line(ground.rawValue, .label)
    line.append(String(repeating: " ", count: max(1, 13 - ground.rawValue.utf8.count)))
    for role in words {
      line.append(role.rawValue, role)
      line.append(" ")
    }
    canvas.draw(line, at: Point(x: 0, y: lines.count + row), width: width, ground: ground)
  }
  return canvas
}
