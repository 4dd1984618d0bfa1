import Browser
import Canvas
import Clips
import Glibc
import Screens
import Search
import Terminal

/// The browser on a terminal: events in, pictures out, until it is told to quit.
final class Interactive {
  private let terminal: Terminal
  private let workers: Workers
  private let places: Places
  private let settings: Settings
  private let clock: Clock
  private let drawing: Drawing
  private var theme: Theme
  private var state: State
  private var cache = PaneCache()
  private var timers: [(deadline: UInt64, timer: Browser.Timer)] = []
  private var isThemeAutomatic: Bool
  /// The theme the user has picked, kept for the next start.
  private var pickedTheme: String?
  private var isOver = false
  private var lastInput = monotonicMilliseconds()
  private var lastUpkeep: UInt64 = 0
  /// What was wrong with the theme chosen first.
  private(set) var themeWarnings: [String] = []

  init(
    _ terminal: Terminal, _ performer: Performer, places: Places, settings: Settings,
    keys: KeyMap, theme wanted: String?, session: Session?
  ) {
    self.terminal = terminal
    self.places = places
    self.settings = settings
    clock = performer.clock
    let waker = terminal.waker
    workers = Workers(performer) { waker.wake() }
    drawing = Drawing(glyphs: terminal.glyphs, order: settings.bidi.order)
    isThemeAutomatic = wanted == nil && settings.theme == Settings.automaticTheme
    let name = wanted ?? settings.themeName(isBackgroundLight: nil)
    let (theme, warnings) = chosenTheme(name, places)
    self.theme = theme
    themeWarnings = warnings.map { "\($0)" }
    let size = terminal.size
    state = State(width: size.width, height: size.height, now: clock.now, keys: keys)
    state.apply(settings)
    state.themeName = name
    state.themes = themeNames(places).map(\.name)
    state.profiles = performer.profiles.all
    state.profileID = performer.profiles.current?.id
    state.house = performer.profiles.house.current
    state.signature = performer.places.signature(performer.settings)
    state.localOffset = Int(localOffset(at: clock.now))
    if let session { restore(session, wanted: wanted, performer) }
  }

  private func restore(_ session: Session, wanted: String?, _ performer: Performer) {
    state.restore(session)
    performer.profiles.activate(state.profileID)
    pickedTheme = session.theme
    if wanted == nil, let name = session.theme { use(theme: name, isFinal: true) }
  }

  /// What is to be remembered of this run.
  var session: Session {
    var session = state.session
    session.theme = pickedTheme
    return session
  }

  /// Shows the first of the warnings and how many more there are.
  func warn(_ warnings: [String]) {
    guard let first = warnings.first else { return }
    let more = warnings.count > 1 ? "  (and \(warnings.count - 1) more)" : ""
    state.notice = Notice(first + more, .warning)
  }

  func run() {
    take(.start)
    draw()
    if isThemeAutomatic { terminal.askBackground() }
    while !isOver {
      let events = terminal.waitForEvents(timeoutMilliseconds: patience)
      for event in events { take(event) }
      if !events.allSatisfy({ $0 == .wake }) { lastInput = monotonicMilliseconds() }
      for action in workers.collect() { take(action) }
      for text in workers.collectCopies() { copy(text) }
      ring()
      tick()
      keepUp()
      if !isOver { draw() }
    }
  }

  /// Milliseconds until the next timer or the next minute of the clock.
  private var patience: Int {
    let now = monotonicMilliseconds()
    var deadlines = timers.map(\.deadline)
    if workers.isUpkeepLeft { deadlines.append(nextUpkeep) }
    let next = deadlines.map { $0 > now ? Int($0 - now) : 0 }.min()
    let minute = clock.fixed == nil ? Int(60 - clock.now % 60) * 1000 : 3_600_000
    return min(next ?? minute, minute)
  }

  /// When the keyboard will have rested long enough for a slice of upkeep, and the slice before
  /// is long enough ago for others to write.
  private var nextUpkeep: UInt64 {
    max(lastInput + 2_000, lastUpkeep + 100)
  }

  private func keepUp() {
    let now = monotonicMilliseconds()
    guard workers.isUpkeepLeft, now >= nextUpkeep else { return }
    lastUpkeep = now
    workers.keepUp()
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
    case .background(let colour):
      guard isThemeAutomatic else { return }
      isThemeAutomatic = false
      let isLight = Appearance(background: colour) == .light
      use(theme: settings.themeName(isBackgroundLight: isLight), isFinal: true)
    case .wake: break
    }
  }

  private func take(_ action: Action) {
    for effect in update(&state, action) { perform(effect) }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .wait(let timer, let milliseconds):
      timers.append((monotonicMilliseconds() + UInt64(milliseconds), timer))
    case .redraw: terminal.redraw()
    case .suspend:
      terminal.suspend()
      let size = terminal.size
      take(.resize(width: size.width, height: size.height))
    case .useMouse(let isOn): terminal.mouse(isOn)
    case .useTheme(let name, let isFinal):
      if isFinal { pickedTheme = name }
      use(theme: name, isFinal: isFinal)
    case .announce(let title, let text): announce(title, text)
    case .quit: isOver = true
    default: workers.start(effect)
    }
  }

  /// Puts a text on the clipboard: through the terminal, and by a program where the terminal
  /// takes none.
  private func copy(_ text: String) {
    let programs = Programs(environment: places.environment)
    do {
      if !settings.clipboard.isEmpty {
        try copyByProgram(text, settings.clipboard, programs)
        return
      }
      terminal.copy(text)
      if !terminal.takesCopies { try copyByProgram(text, programs) }
    } catch {
      take(.failed("\(error)"))
    }
  }

  /// Tells of new clips as the settings ask for it.
  private func announce(_ title: String, _ text: String) {
    switch settings.notify {
    case .none: break
    case .bell: terminal.bell()
    case .desktop:
      notify(title, text, Programs(environment: places.environment)) { terminal.bell() }
    }
  }

  private func use(theme name: String, isFinal: Bool) {
    let (theme, warnings) = chosenTheme(name, places)
    self.theme = theme
    if isFinal {
      isThemeAutomatic = false
      state.themeName = name
    }
    if let warning = warnings.first { state.notice = Notice("\(warning)", .warning) }
  }

  private func draw() {
    let picture = screen(state, drawing, cache: &cache)
    terminal.present(picture.canvas, theme: theme, cursor: picture.cursor)
    take(.measured(picture.measures))
  }
}

/// Seconds that local time is ahead of UTC at that moment.
func localOffset(at now: Int64) -> Int64 {
  var seconds = time_t(now)
  var parts = tm()
  localtime_r(&seconds, &parts)
  return Int64(parts.tm_gmtoff)
}

extension State {
  /// Takes over what the user's settings say of the look.
  mutating func apply(_ settings: Settings) {
    isSidebarHidden = !settings.isSidebarShown
    listShare = settings.listShare
    wrapWidth = settings.wrapWidth
    if settings.wrapWidth > 0 { chosenWrapWidth = settings.wrapWidth }
    hasMouse = settings.isMouseOn
    rules.ignored = settings.ignored.compactMap { try? parse($0) }
    rules.highlighted = settings.highlighted.compactMap { try? parse($0) }
    if !settings.columns.isEmpty { columns = ListColumn.chosen(settings.columns) }
    timeStyle =
      switch settings.times {
      case .utc: .utc
      case .local: .local
      case .relative: .relative
      }
  }
}
