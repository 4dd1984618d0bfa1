import Dispatch
import Glibc
import Synchronization

/// Does one piece of work after the other on a thread of its own, which starts with the first and
/// has ended when the last holder lets go.
///
/// A dispatch queue leaves a pool behind that looks after its threads every second.
final class WorkThread {
  private final class Tray: Sendable {
    let work = Mutex<[@Sendable () -> Void]>([])
    let arrivals = DispatchSemaphore(value: 0)

    /// Works until there is nothing on the tray that was announced.
    func workOff() {
      while true {
        arrivals.wait()
        guard let next = work.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { return }
        next()
      }
    }
  }

  private static let stackSize = 4 << 20

  private let tray = Tray()
  private var thread: pthread_t?

  /// Work that was not begun is left; an arrival without work ends the thread.
  deinit {
    guard let thread else { return }
    tray.work.withLock { $0 = [] }
    tray.arrivals.signal()
    pthread_join(thread, nil)
  }

  /// Takes work to be done after what was taken before; does it at once where the system gives no
  /// thread.
  func take(_ work: @escaping @Sendable () -> Void) {
    guard isStarted() else { return work() }
    tray.work.withLock { $0.append(work) }
    tray.arrivals.signal()
  }

  private func isStarted() -> Bool {
    if thread != nil { return true }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    let held = Unmanaged.passRetained(tray)
    var started = pthread_t()
    let failure = pthread_create(
      &started, &attributes,
      { tray in
        if let tray { Unmanaged<Tray>.fromOpaque(tray).takeRetainedValue().workOff() }
        return nil
      }, held.toOpaque())
    guard failure == 0 else {
      held.release()
      return false
    }
    thread = started
    return true
  }
}
