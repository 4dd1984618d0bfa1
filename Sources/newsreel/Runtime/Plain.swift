import Browser
import Canvas
import Clips
import Glibc
import Screens
import Terminal

/// The browser for people who listen: keys in, one line of words out for each change; no frames,
/// nothing that moves, nothing drawn over.
final class Plain {
  private let workers: Workers
  private let settings: Settings
  private let programs: Programs
  private let clock: Clock
  private let keyboard: Keyboard
  private var decoder = KeyDecoder()
  private var state: State
  private var told: State?
  private var timers: [(deadline: UInt64, timer: Browser.Timer)] = []
  private var isOver = false
  /// Keys that wait until what the keys before them asked for has come.
  private var waiting: [TerminalEvent] = []

  init(_ performer: Performer, settings: Settings, keys: KeyMap, session: Session?)
    throws(FileError)
  {
    keyboard = try Keyboard()
    self.settings = settings
    programs = performer.programs
    clock = performer.clock
    let wake = keyboard.waker
    workers = Workers(performer) { wake() }
    state = State(width: 200, height: 60, now: clock.now, keys: keys)
    state.apply(settings)
    state.profiles = performer.profiles.all
    state.profileID = performer.profiles.current?.id
    state.house = performer.profiles.house.current
    state.signature = performer.places.signature(performer.settings)
    state.localOffset = Int(localOffset(at: clock.now))
    if let session {
      state.restore(session)
      performer.profiles.activate(state.profileID)
    }
  }

  /// What is to be remembered of this run.
  var session: Session { state.session }

  func run() {
    take(.start)
    while !isOver {
      switch keyboard.wait(milliseconds: patience) {
      case .bytes(let bytes): waiting += decoder.feed(bytes)
      case .end: isOver = waiting.isEmpty && isIdle
      case .nothing: if decoder.isPending { waiting += decoder.flush() }
      }
      for action in workers.collect() { take(action) }
      for text in workers.collectCopies() { copy(text) }
      ring()
      takeWaiting()
      if clock.now / 60 != state.now / 60 { take(.tick(now: clock.now)) }
      tell()
    }
    keyboard.restore()
  }

  private var isIdle: Bool { timers.isEmpty && workers.isIdle }

  /// Somebody at a terminal waits for what comes; keys from a pipe are pressed one by one.
  private func takeWaiting() {
    guard !keyboard.isTerminal else {
      take(waiting)
      waiting = []
      return
    }
    guard isIdle, let first = waiting.first else { return }
    waiting.removeFirst()
    // The end of a line is the Enter of a pipe.
    take([first == .key("<C-j>") ? .key("<ret>") : first])
  }

  private var patience: Int {
    if !waiting.isEmpty { return isIdle ? 0 : 5 }
    if decoder.isPending { return decoder.timeLeft }
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

  private func take(_ events: [TerminalEvent]) {
    for event in events where !isOver {
      switch event {
      case .key(let notation): take(.key(Key(notation)))
      case .paste(let text): take(.paste(text))
      case .mouse, .resize, .wake, .hangup, .background: break
      }
    }
  }

  private func take(_ action: Action) {
    for effect in update(&state, action) {
      switch effect {
      case .wait(let timer, let milliseconds):
        timers.append((monotonicMilliseconds() + UInt64(milliseconds), timer))
      case .suspend: keyboard.suspend()
      case .announce:
        if settings.notify != .none { say("\u{07}", isRaw: true) }
      case .redraw: told = nil
      case .useMouse, .useTheme: break
      case .quit: isOver = true
      default: workers.start(effect)
      }
    }
  }

  private func copy(_ text: String) {
    do {
      if settings.clipboard.isEmpty {
        try copyByProgram(text, programs)
      } else {
        try copyByProgram(text, settings.clipboard, programs)
      }
    } catch {
      take(.failed("\(error)"))
    }
  }

  /// Says what has changed, once nothing more is awaited at once.
  private func tell() {
    guard !state.listing.isLoading || state.notice != told?.notice else { return }
    for line in announcements(from: told, to: state) { say(line, isRaw: false) }
    told = state
  }

  private func say(_ line: String, isRaw: Bool) {
    let text = isRaw ? line : harmless(line) + (keyboard.isTerminal ? "\r\n" : "\n")
    if !writeAll(text.utf8, to: 1) { isOver = true }
  }
}
