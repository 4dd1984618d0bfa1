import Foundation

/// Times of one thing done many times, in milliseconds.
struct Timings {
  private(set) var values: [Double] = []

  mutating func time<Value>(_ work: () throws -> Value) rethrows -> Value {
    let start = ContinuousClock.now
    defer { add(start.duration(to: .now)) }
    return try work()
  }

  mutating func add(_ duration: Duration) {
    let parts = duration.components
    values.append(Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15)
  }

  mutating func add(milliseconds: Double) { values.append(milliseconds) }

  func quantile(_ part: Double) -> Double {
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
  ].map(rounded)
  print(
    padded(name, 44) + columns.map { padded($0, 10, right: true) }.joined()
      + padded(rounded(timings.share(over: 16) * 100) + "%", 9, right: true)
      + padded(String(timings.values.count), 8, right: true) + "  " + note)
}

func reportHeading(_ scenario: String, _ clips: Int) {
  print("\n\(scenario), \(clips) clips (milliseconds)")
  print(
    padded("", 44)
      + ["median", "p99", "worst"].map { padded($0, 10, right: true) }.joined()
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
