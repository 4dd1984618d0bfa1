import Browser
import Canvas
import Clips
import Screens
import Terminal

/// The browser on a terminal: events in, pictures out, until it is told to quit.
final class Interactive {
  private let terminal: Terminal
  private let workers: Workers
  private let theme: Theme
  private let clock: Clock
  private let drawing: Drawing
  private var state: State
  private var cache = PaneCache()
  private var timers: [(deadline: UInt64, timer: Browser.Timer)] = []
  private var isOver = false

  init(
    _ terminal: Terminal, _ performer: Performer, theme: Theme, keys: KeyMap, order: TextOrder,
    notice: Notice?
  ) {
    self.terminal = terminal
    self.theme = theme
    clock = performer.clock
    workers = Workers(performer, terminal.waker)
    drawing = Drawing(glyphs: terminal.glyphs, order: order)
    let size = terminal.size
    state = State(width: size.width, height: size.height, now: clock.now, keys: keys)
    state.notice = notice
  }

  func run() {
    take(.start)
    draw()
    while !isOver {
      let events = terminal.waitForEvents(timeoutMilliseconds: patience)
      for event in events { take(event) }
      for action in workers.collect() { take(action) }
      ring()
      tick()
      if !isOver { draw() }
    }
  }

  /// Milliseconds until the next timer or the next minute of the clock.
  private var patience: Int {
    let now = monotonicMilliseconds()
    let next = timers.map { $0.deadline > now ? Int($0.deadline - now) : 0 }.min()
    let minute = clock.fixed == nil ? Int(60 - clock.now % 60) * 1000 : 3_600_000
    return min(next ?? minute, minute)
  }

  private func ring() {
    let now = monotonicMilliseconds()
    let due = timers.filter { $0.deadline <= now }
    timers.removeAll { $0.deadline <= now }
    for timer in due { take(.timer(timer.timer)) }
  }

  private func tick() {
    let now = clock.now
    if now / 60 != state.now / 60 { take(.tick(now: now)) }
  }

  private func take(_ event: TerminalEvent) {
    switch event {
    case .key(let notation): take(.key(Key(notation)))
    case .paste(let text): take(Action.paste(text))
    case .resize(let size): take(.resize(width: size.width, height: size.height))
    case .hangup: isOver = true
    case .mouse(let event):
      guard let act = MouseAct(event) else { return }
      take(.mouse(act, x: event.point.x, y: event.point.y))
    case .wake, .background: break
    }
  }

  private func take(_ action: Action) {
    for effect in update(&state, action) {
      switch effect {
      case .wait(let timer, let milliseconds):
        timers.append((monotonicMilliseconds() + UInt64(milliseconds), timer))
      case .redraw: terminal.redraw()
      case .suspend:
        terminal.suspend()
        let size = terminal.size
        take(.resize(width: size.width, height: size.height))
      case .useMouse(let isOn): terminal.mouse(isOn)
      case .quit: isOver = true
      default: workers.start(effect)
      }
    }
  }

  private func draw() {
    let picture = screen(state, drawing, cache: &cache)
    terminal.present(picture.canvas, theme: theme, cursor: picture.cursor)
    take(.measured(picture.measures))
  }
}
