import Browser
import Canvas
import Clips

extension Artist {
  /// The heading of a group of rows.
  mutating func draw(heading group: RowGroup, _ area: Rect) {
    canvas.draw(
      Line(glyphs.unfolded + " " + state.words(of: group), .heading, .bold), at: area.origin,
      width: area.width)
  }

  /// The one line of a folded group.
  mutating func draw(folded group: RowGroup, _ area: Rect, _ ground: Ground) {
    canvas.fill(area, ground)
    var line = Line(glyphs.folded + " " + state.words(of: group), .heading, .bold)
    if let count = state.listing.foldCounts[group] {
      let number = grouped(count.value) + (count.isExact ? "" : "+")
      line.append("  \(number) \(count.value == 1 ? "clip" : "clips")", .muted)
    }
    canvas.draw(line, at: area.origin, width: area.width, ground: ground)
  }
}

extension State {
  /// The heading of a group; a day is that of UTC.
  func words(of group: RowGroup) -> String {
    switch group {
    case .day(let second):
      return fullText(Moment(seconds: second, precision: .day), isShifted: false) + " UTC"
    case .undated: return "No date stated"
    case .source(let name): return name.isEmpty ? "No source stated" : name
    case .country(let name): return name.isEmpty ? "No country stated" : name
    case .story(let number): return number.isEmpty ? "No story number" : "Story \(number)"
    }
  }
}
