import CNcurses
import Canvas

/// The process's terminal in curses mode; used by one thread, and only one exists at a time.
public final class Terminal {
  /// How many colours are used.
  public let depth: ColourDepth
  /// Whether signs beyond ASCII are drawn.
  public let unicode: Bool
  private let term: String
  private let isInTmux: Bool
  private let takesCommands: Bool
  private var decoder: KeyDecoder
  private var shown: Canvas?
  private var theme: Theme?
  private var looks: [Style: (attributes: Int32, pair: Int32)] = [:]
  private var hasTitle = false
  private var isStopped = false
  private var reported = Size(width: 0, height: 0)

  /// Enters curses mode on standard input and output.
  public init(_ options: TerminalOptions) throws(TerminalError) {
    let environment = options.environment
    term = environment["TERM"] ?? ""
    guard !term.isEmpty else { throw .noName }
    guard term != "dumb" else { throw .cannotMoveCursor(term) }
    let mayColour = chooseDepth(
      colours: 256, hasDirectColour: true, wished: options.depth, environment: environment)
    switch Int(newsreel_start(options.logPath, mayColour != .none)) {
    case NEWSREEL_NO_INPUT: throw .inputIsNoTerminal
    case NEWSREEL_NO_OUTPUT: throw .outputIsNoTerminal
    case NEWSREEL_UNKNOWN_TERM: throw .unknown(term)
    case NEWSREEL_NO_CURSOR_MOTION: throw .cannotMoveCursor(term)
    case NEWSREEL_NO_EVENTS: throw .noEvents
    default: break
    }
    let colours = Int(newsreel_colours())
    depth = chooseDepth(
      colours: colours, hasDirectColour: colours >= 1 << 24, wished: options.depth,
      environment: environment)
    unicode = showsUnicode(options.glyphs, environment: environment)
    isInTmux = environment["TMUX"].map { !$0.isEmpty } ?? false
    takesCommands = takesOperatingSystemCommands(term)
    decoder = KeyDecoder(
      erase: UInt8(clamping: newsreel_erase_character()), described: describedKeys())
    reported = size
    if options.hasMouse { mouse(true) }
  }

  deinit { stop() }

  /// Columns and rows now.
  public var size: Size {
    Size(width: Int(newsreel_columns()), height: Int(newsreel_rows()))
  }

  /// The signs to draw with.
  public var glyphs: Glyphs { unicode ? .unicode : .ascii }

  /// Leaves curses mode; the terminal is as it was before.
  public func stop() {
    guard !isStopped else { return }
    isStopped = true
    if hasTitle { write("\u{1B}[23;0t") }
    newsreel_stop()
  }

  /// Shows a canvas; only what differs from the last one is written.
  public func present(_ canvas: Canvas, theme: Theme, cursor: Point?) {
    // A canvas drawn before the terminal shrank would run over the edge; a `.resize` is due.
    guard !isStopped, canvas.size.width <= size.width, canvas.size.height <= size.height else {
      return
    }
    if theme != self.theme {
      self.theme = theme
      looks.removeAll()
      newsreel_forget_pairs()
      shown = nil
    }
    let runs = changes(from: shown, to: canvas)
    for run in runs {
      let look = look(of: run.style, theme)
      newsreel_put(
        Int32(run.row), Int32(run.column), run.values, Int32(run.values.count), look.attributes,
        look.pair)
    }
    newsreel_flush(Int32(clamping: cursor?.y ?? -1), Int32(clamping: cursor?.x ?? -1))
    shown = canvas
    if takesCommands, !canvas.links.isEmpty { writeLinks(canvas, Set(runs.map(\.row)), theme) }
  }

  /// Waits until something happens or the time is over, and answers all that has happened.
  public func waitForEvents(timeoutMilliseconds: Int?) -> [TerminalEvent] {
    guard !isStopped else { return [.hangup] }
    // While the process was suspended the size may have changed without a signal.
    var events = resized()
    var bits = newsreel_wait(events.isEmpty ? Int32(clamping: timeoutMilliseconds ?? -1) : 0)
    events += answer(Int(bits))
    // An unfinished sequence has its own, short patience.
    while decoder.isPending {
      bits = newsreel_wait(Int32(decoder.timeLeft))
      events += bits == 0 ? decoder.flush() : answer(Int(bits))
      if Int(bits) & NEWSREEL_HUNG_UP != 0 { break }
    }
    return events
  }

  /// A value that wakes `waitForEvents` from any thread.
  public var waker: Waker { Waker() }

  /// Stops the process as ^Z does elsewhere, and comes back with the whole screen drawn again.
  public func suspend() {
    guard !isStopped else { return }
    newsreel_suspend()
    if let shown, shown.size == size { redraw(shown) } else { shown = nil }
  }

  /// Puts text on the clipboard of the machine the user sits at (OSC 52).
  public func copy(_ text: String) {
    write(copySequence(text, term: term, isInTmux: isInTmux))
  }

  /// Whether copies and links reach the terminal as far as its name tells.
  public var takesCopies: Bool { takesCommands }

  /// Sounds the bell.
  public func bell() { write("\u{07}") }

  /// Names the window; the name before comes back at the end.
  public func title(_ text: String) {
    guard takesCommands else { return }
    if !hasTitle { write("\u{1B}[22;0t") }
    hasTitle = true
    write(titleSequence(text))
  }

  /// Switches mouse reports.
  public func mouse(_ on: Bool) { newsreel_mouse(on) }

  /// Asks for the background colour; the answer, if any comes, is a `.background` event.
  public func askBackground() {
    if takesCommands { write("\u{1B}]11;?\u{1B}\\") }
  }

  /// Draws every cell again, after something else has written on the screen.
  public func redraw() {
    newsreel_forget_screen()
    if let shown { redraw(shown) }
  }

  private func redraw(_ canvas: Canvas) {
    guard let theme else { return }
    shown = nil
    present(canvas, theme: theme, cursor: nil)
  }

  private func write(_ text: String) {
    guard !isStopped else { return }
    newsreel_write(text, text.utf8.count)
  }

  private func answer(_ bits: Int) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    if bits & NEWSREEL_STOP_ASKED != 0 { suspend() }
    if bits & NEWSREEL_CONTINUED != 0 { redraw() }
    if bits & NEWSREEL_RESIZED != 0 { _ = newsreel_resize() }
    events += resized()
    if bits & NEWSREEL_INPUT != 0 { events += readInput() }
    if bits & NEWSREEL_HUNG_UP != 0 { events.append(.hangup) }
    if bits & NEWSREEL_WOKEN != 0 { events.append(.wake) }
    return events
  }

  private func resized() -> [TerminalEvent] {
    guard size != reported else { return [] }
    reported = size
    shown = nil
    return [.resize(size)]
  }

  private func readInput() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    // Bounded, so that a flood of input cannot keep the screen from being drawn.
    for _ in 0..<64 {
      let count = newsreel_read(&bytes, bytes.count)
      if count < 0 { events.append(.hangup) }
      guard count > 0 else { break }
      events += decoder.feed(bytes.prefix(count))
    }
    return events
  }

  private func look(of style: Style, _ theme: Theme) -> (attributes: Int32, pair: Int32) {
    if let look = looks[style] { return look }
    let paint = theme.paint(style, depth)
    let pair =
      depth == .none
      ? 0
      : newsreel_pair(
        colourNumber(paint.foreground, depth), colourNumber(paint.background, depth))
    let look = (Int32(paint.emphasis.rawValue), pair)
    looks[style] = look
    return look
  }

  private func writeLinks(_ canvas: Canvas, _ rows: Set<Int>, _ theme: Theme) {
    var text = ""
    for row in rows.sorted() {
      canvas.forEachLink(inRow: row) { column, cells, url in
        guard let address = cleanAddress(url) else { return }
        text += linkSequence(row: row, column: column, cells: cells, address: address) {
          theme.paint($0, depth)
        }
      }
    }
    if !text.isEmpty { write(text) }
  }
}
