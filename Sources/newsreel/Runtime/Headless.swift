import Browser
import Canvas
import Clips
import Screens

/// The browser without a terminal: keys come from a macro, every answer comes at once, and time
/// stands still between keys.
struct Headless {
  private(set) var state: State
  private let performer: Performer
  private let drawing: Drawing
  private var cache = PaneCache()
  private var timers: [(timer: Browser.Timer, milliseconds: Int)] = []
  private(set) var isOver = false
  /// The text copied last.
  private(set) var copied: String?
  /// What was announced.
  private(set) var announced: [String] = []
  /// The theme drawn with.
  private(set) var theme = ""

  init(_ performer: Performer, size: Size, drawing: Drawing = Drawing(), keys: KeyMap = .standard) {
    self.performer = performer
    self.drawing = drawing
    state = State(width: size.width, height: size.height, now: performer.clock.now, keys: keys)
    state.themes = themeNames(performer.places).map(\.name)
    state.apply(performer.settings)
    state.profiles = performer.profiles.all
    state.profileID = performer.profiles.current?.id
    state.house = performer.profiles.house.current
    state.signature = performer.places.signature(performer.settings)
    take(.start)
  }

  /// Presses the keys of a macro and lets every timer run out.
  mutating func play(_ macro: String) {
    press(macro)
    settle()
  }

  /// Presses the keys of a macro; `<wait>` lets every timer run out.
  mutating func press(_ macro: String) {
    for key in Key.sequence(macro) where !isOver {
      if key.notation == "<wait>" {
        settle()
      } else {
        take(.key(key))
        draw()
      }
    }
  }

  /// Pastes text.
  mutating func paste(_ text: String) {
    take(.paste(text))
    settle()
  }

  /// Gives the screen another size.
  mutating func resize(to size: Size) {
    take(.resize(width: size.width, height: size.height))
    settle()
  }

  /// Does something with the mouse at a cell.
  mutating func mouse(_ act: MouseAct, x: Int, y: Int) {
    take(.mouse(act, x: x, y: y))
    settle()
  }

  /// Tells the time anew.
  mutating func tick() {
    take(.tick(now: performer.clock.now))
    settle()
  }

  /// Lets every timer run out, the shortest first.
  mutating func settle() {
    while let index = timers.indices.min(by: { timers[$0].milliseconds < timers[$1].milliseconds })
    {
      take(.timer(timers.remove(at: index).timer))
    }
    draw()
  }

  /// The picture as it stands.
  mutating func picture() -> Screen {
    draw()
    return screen(state, drawing, cache: &cache)
  }

  private mutating func draw() {
    let picture = screen(state, drawing, cache: &cache)
    take(.measured(picture.measures))
  }

  private mutating func take(_ action: Action) {
    var actions = [action]
    while !actions.isEmpty {
      for effect in update(&state, actions.removeFirst()) {
        switch effect {
        case .wait(let timer, let milliseconds): timers.append((timer, milliseconds))
        case .quit: isOver = true
        case .redraw, .suspend: break
        case .announce(_, let text): announced.append(text)
        case .useTheme(let name, _): theme = name
        case .copy(let excerpt, let selection):
          let copy = try? performer.copy(excerpt, selection)
          copied = copy?.text
          actions.append(
            .notice(copy.map { Notice($0.words) } ?? performer.absence(of: excerpt)))
        default: actions += performer.answers(to: effect)
        }
      }
    }
  }
}
