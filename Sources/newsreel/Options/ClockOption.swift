import ArgumentParser
import Clips
import Glibc

/// The clock the program goes by.
struct ClockOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Go by this moment instead of the clock, e.g. 2026-06-18T18:00:00Z.", valueName: "time"))
  var now: String?

  func validate() throws {
    guard let now else { return }
    guard let moment = Moment(now), moment.isZoned || moment.precision <= .day else {
      throw ValidationError(
        "--now '\(now)' is no moment: write it as 2026-06-18T18:00:00Z")
    }
  }

  /// The moment in UTC seconds, and whether it stands still.
  var clock: Clock { Clock(fixed: now.flatMap { Moment($0)?.seconds }) }
}

/// What time it is, in UTC seconds.
struct Clock: Sendable {
  var fixed: Int64?

  var now: Int64 { fixed ?? Int64(time(nil)) }
}
