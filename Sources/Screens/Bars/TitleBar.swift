import Browser
import Canvas
import Clips

extension Artist {
  /// The top row: the program, the shelf, the search and the clock.
  mutating func drawTitleBar() {
    var line = Line(" newsreel ", .heading, .bold)
    line.append(" " + state.sidebar.title(of: state.listing.shelf), .text)
    if !state.listing.searchText.isEmpty {
      line.append("  search: ", .muted)
      line.append(state.listing.searchText, .match)
    }
    var clock = Line(state.profile.map { ($0.name ?? $0.id) + "  " } ?? "", .label)
    clock.append(clockText + " UTC ", .muted)
    canvas.fill(Rect(x: 0, y: 0, width: state.width, height: 1), .bar)
    let room = state.width - clock.width - 1
    canvas.draw(line, at: Point(x: 0, y: 0), width: room, ground: .bar)
    canvas.draw(
      clock, at: Point(x: room, y: 0), width: clock.width + 1, ground: .bar, alignment: .trailing)
  }

  private var clockText: String {
    let time = CivilTime(seconds: state.now)
    return "\(time.day) \(monthName(time.month)) \(time.minuteText)"
  }
}
