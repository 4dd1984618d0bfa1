import Dispatch
import Foundation
import Synchronization

/// Does one piece of work after the other on a thread of its own, which starts with the first and
/// sleeps between them.
///
/// A dispatch queue would serve but for its pool, which looks after its threads every second once
/// it has had one, and so wakes a browser that nobody uses.
final class Desk: Sendable {
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

  private let name: String
  private let tray = Tray()
  private let isStaffed = Mutex(false)

  init(_ name: String) { self.name = name }

  /// An arrival without work ends the thread.
  deinit { tray.arrivals.signal() }

  /// Takes work to be done after what was taken before.
  func take(_ work: @escaping @Sendable () -> Void) {
    staff()
    tray.work.withLock { $0.append(work) }
    tray.arrivals.signal()
  }

  /// Waits until work is done that is taken after all before it.
  func complete(_ work: @escaping @Sendable () -> Void) {
    let done = DispatchSemaphore(value: 0)
    take {
      work()
      done.signal()
    }
    done.wait()
  }

  private func staff() {
    isStaffed.withLock { isStaffed in
      guard !isStaffed else { return }
      isStaffed = true
      let thread = Thread { [tray] in tray.workOff() }
      thread.name = name
      thread.start()
    }
  }
}
