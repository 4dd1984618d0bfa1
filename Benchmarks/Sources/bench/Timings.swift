import Foundation

/// Times of one thing done many times, in milliseconds: by the clock, and of this thread's
/// processor, which other programs on the machine disturb less.
struct Timings {
  private(set) var values: [Double] = []
  private(set) var processor: [Double] = []

  mutating func time<Value>(_ work: () throws -> Value) rethrows -> Value {
    let (clock, thread) = (Self.now(CLOCK_MONOTONIC), Self.now(CLOCK_THREAD_CPUTIME_ID))
    defer {
      values.append(Self.now(CLOCK_MONOTONIC) - clock)
      processor.append(Self.now(CLOCK_THREAD_CPUTIME_ID) - thread)
    }
    return try work()
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }

  /// Milliseconds of processor time of all threads of this process so far.
  static var processNow: Double { now(CLOCK_PROCESS_CPUTIME_ID) }

  mutating func add(milliseconds: Double, processor time: Double? = nil) {
    values.append(milliseconds)
    if let time { processor.append(time) }
  }

  func quantile(_ part: Double) -> Double { Self.quantile(part, of: values) }

  static func quantile(_ part: Double, of values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }

  func share(over limit: Double) -> Double {
    values.isEmpty ? 0 : Double(values.count { $0 > limit }) / Double(values.count)
  }

  var sum: Double { values.reduce(0, +) }
}

/// One line of the table.
func report(_ name: String, _ timings: Timings, note: String = "") {
  let columns = [
    timings.quantile(0.5), timings.quantile(0.99), timings.values.max() ?? 0,
    Timings.quantile(0.5, of: timings.processor), Timings.quantile(0.99, of: timings.processor),
    timings.processor.max() ?? 0,
  ].map(rounded)
  print(
    padded(name, 44) + columns.map { padded($0, 9, right: true) }.joined()
      + padded(rounded(timings.share(over: 16) * 100) + "%", 9, right: true)
      + padded(String(timings.values.count), 8, right: true) + "  " + note)
}

func reportHeading(_ scenario: String, _ clips: Int) {
  print("\n\(scenario)\(clips > 0 ? ", \(clips) clips" : "") (milliseconds)")
  print(
    padded("", 44)
      + ["median", "p99", "worst", "cpu med", "cpu p99", "cpu max"].map {
        padded($0, 9, right: true)
      }.joined()
      + padded(">16 ms", 9, right: true) + padded("runs", 8, right: true))
}

func rounded(_ value: Double) -> String {
  let scaled = (value * (value < 10 ? 100 : 10)).rounded() / (value < 10 ? 100 : 10)
  return "\(scaled)"
}

func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
  let blanks = String(repeating: " ", count: max(0, width - text.count))
  return right ? blanks + text : text + blanks
}

/// The memory of this process in megabytes: now and at its highest.
func memory() -> (now: Int, highest: Int) {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  func value(_ name: String) -> Int {
    let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
  }
  return (value("VmRSS:") / 1024, value("VmHWM:") / 1024)
}
