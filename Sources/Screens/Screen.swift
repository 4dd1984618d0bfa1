import Browser
import Canvas
import Clips

/// One picture of the browser: its cells, the cursor, and what drawing has measured.
public struct Screen: Sendable {
  /// The cells.
  public var canvas: Canvas
  /// Where the cursor stands, nil where it is hidden.
  public var cursor: Point?
  /// How long the text of each pane is.
  public var measures: PaneMeasures
}

/// How a picture is drawn, whatever it shows.
public struct Drawing: Sendable {
  /// The signs to draw with.
  public var glyphs: Glyphs
  /// Whether right-to-left text is brought into display order here.
  public var order: TextOrder

  /// Drawing with these signs.
  public init(glyphs: Glyphs = .unicode, order: TextOrder = .visual) {
    self.glyphs = glyphs
    self.order = order
  }
}

/// Draws the state; the same state gives the same picture.
public func screen(_ state: State, _ drawing: Drawing, cache: inout PaneCache) -> Screen {
  var artist = Artist(state, drawing, cache)
  artist.draw()
  cache = artist.cache
  return Screen(canvas: artist.canvas, cursor: artist.cursor, measures: artist.measures)
}

/// The canvas under work, with what every pane needs at hand.
struct Artist {
  let state: State
  let layout: Layout
  var canvas: Canvas
  var cursor: Point?
  var measures = PaneMeasures()
  var cache: PaneCache

  init(_ state: State, _ drawing: Drawing, _ cache: PaneCache) {
    self.state = state
    self.cache = cache
    layout = state.layout
    canvas = Canvas(
      Size(width: state.width, height: state.height), glyphs: drawing.glyphs,
      order: drawing.order)
  }

  var glyphs: Glyphs { canvas.glyphs }

  mutating func draw() {
    guard layout.arrangement != .notice else {
      drawNotice()
      return
    }
    drawTitleBar()
    guard !state.isCatalogueEmpty else {
      drawFirstSteps(Rect(x: 0, y: 1, width: state.width, height: state.height - 2))
      drawAbove()
      return
    }
    for pane in layout.shown {
      guard let frame = layout.frames[pane].map(Rect.init) else { continue }
      switch pane {
      case .lists: drawSidebar(frame)
      case .clips: drawClips(frame)
      case .description, .restrictions, .metadata, .shotlist, .notes, .history:
        drawReading(pane, frame)
      }
    }
    drawAbove()
  }

  private mutating func drawAbove() {
    drawBottomLine()
    drawContinuations()
    if let popup = state.popup { draw(popup) }
  }

  private mutating func drawNotice() {
    let text = "newsreel needs \(Layout.minimum.width)x\(Layout.minimum.height)"
    canvas.draw(Line(text, .warning), at: Point(x: 0, y: 0), width: state.width)
  }
}

extension Rect {
  init(_ frame: Frame) {
    self.init(x: frame.x, y: frame.y, width: frame.width, height: frame.height)
  }
}
