import Browser
import Catalogue
import Feeds
import Synchronization

/// Performs effects off the main thread and hands their answers back through an inbox.
final class Workers: Sendable {
  private let performer: Performer
  private let wake: @Sendable () -> Void
  private let inbox = Mutex<[Action]>([])
  private let copies = Mutex<[String]>([])
  private let rowsCancellation = Mutex<Cancellation?>(nil)
  private let countCancellation = Mutex<Cancellation?>(nil)
  private let facetCancellation = Mutex<Cancellation?>(nil)
  private let clipCancellation = Mutex<Cancellation?>(nil)
  private let relatedCancellation = Mutex<Cancellation?>(nil)
  private let hasUpkeep = Atomic(true)
  private let underWay = Mutex(0)
  private let stops = Mutex<[Int: FetchCancellation]>([:])
  private let rows = Desk("newsreel.rows")
  private let counts = Desk("newsreel.counts")
  private let clips = Desk("newsreel.clips")
  private let related = Desk("newsreel.related")
  private let sidebar = Desk("newsreel.sidebar")
  private let verdicts = Desk("newsreel.verdicts")
  private let downloads = Desk("newsreel.downloads")
  private let writes = Desk("newsreel.writes")

  init(_ performer: Performer, wake: @escaping @Sendable () -> Void) {
    self.performer = performer
    self.wake = wake
  }

  /// The answers that have come.
  func collect() -> [Action] {
    inbox.withLock { actions in
      defer { actions = [] }
      return actions
    }
  }

  /// True while nothing is being worked on and nothing has to be collected.
  var isIdle: Bool { underWay.withLock { $0 == 0 } && inbox.withLock(\.isEmpty) }

  /// Works at a desk, and counts as busy until it is done.
  private func work(_ desk: Desk, _ body: @escaping @Sendable () -> Void) {
    underWay.withLock { $0 += 1 }
    desk.take { [self] in
      body()
      underWay.withLock { $0 -= 1 }
    }
  }

  /// The texts to put on the clipboard.
  func collectCopies() -> [String] {
    copies.withLock { texts in
      defer { texts = [] }
      return texts
    }
  }

  private func copy(_ excerpt: String, _ selection: Browser.Selection) {
    do {
      guard let copy = try performer.copy(excerpt, selection) else {
        return hand([.notice(performer.absence(of: excerpt))])
      }
      copies.withLock { $0.append(copy.text) }
      hand([.notice(Notice(copy.words))])
    } catch {
      hand([.failed("\(error)")])
    }
  }

  /// Starts an effect; a newer search stops the one before it.
  func start(_ effect: Effect) {
    switch effect {
    case .fetchRows: run(effect, on: rows, replacing: rowsCancellation)
    case .countRows: run(effect, on: counts, replacing: countCancellation)
    case .fetchFacets: run(effect, on: counts, replacing: facetCancellation)
    case .fetchClip: run(effect, on: clips, replacing: clipCancellation)
    case .fetchRelated: run(effect, on: related, replacing: relatedCancellation)
    case .fetchSidebar, .suggest, .countGroup: run(effect, on: sidebar)
    case .change, .fetchHouse, .saveSearch, .visitSearch, .notifySearch: run(effect, on: writes)
    case .judge, .sift: run(effect, on: verdicts)
    // At once: what is asked for next may be a search for verdicts.
    case .useProfile: hand(performer.answers(to: effect))
    case .openPages, .openLink, .play, .playAll, .export, .saveText: run(effect, on: writes)
    case .download(let task, _, _): download(effect, task)
    case .cancel(let task): stops.withLock { $0[task] }?.cancel()
    case .copy(let excerpt, let selection):
      work(writes) { [self] in copy(excerpt, selection) }
    case .announce, .useTheme, .useMouse, .wait, .redraw, .suspend, .quit: break
    }
  }

  private func download(_ effect: Effect, _ task: Int) {
    let stop = FetchCancellation()
    stops.withLock { $0[task] = stop }
    work(downloads) { [self] in
      hand(performer.answers(to: effect, stop: stop) { [self] in hand([$0]) })
      stops.withLock { _ = $0.removeValue(forKey: task) }
    }
  }

  /// True while the index may have pieces left to merge.
  var isUpkeepLeft: Bool { hasUpkeep.load(ordering: .relaxed) }

  /// Merges one slice of the index, off the keyboard's path; wakes the loop where more is left.
  /// What goes wrong is left for the next command that writes to tell.
  func keepUp() {
    hasUpkeep.store(false, ordering: .relaxed)
    writes.take { [self] in
      guard (try? performer.catalogue.tidy()) == true else { return }
      hasUpkeep.store(true, ordering: .relaxed)
      wake()
    }
  }

  private func run(
    _ effect: Effect, on desk: Desk, replacing slot: borrowing Mutex<Cancellation?>
  ) {
    let cancellation = Cancellation()
    slot.withLock { running in
      running?.cancel()
      running = cancellation
    }
    work(desk) { [self] in
      if cancellation.isCancelled { return }
      hand(performer.answers(to: effect, cancellation: cancellation))
    }
  }

  private func run(_ effect: Effect, on desk: Desk) {
    work(desk) { [self] in hand(performer.answers(to: effect)) }
  }

  private func hand(_ answers: [Action]) {
    guard !answers.isEmpty else { return }
    inbox.withLock { $0 += answers }
    wake()
  }
}
