import Catalogue
import Clips
import Foundation
import Search

/// The scenarios that run inside one process on one catalogue.
struct Scenarios {
  let path: String
  let clips: Int
  let now = Generator.now

  func build() throws {
    let catalogue = try Catalogue(at: path)
    let generator = Generator(count: clips)
    _ = generator.clip(0)
    var storing = Timings()
    var processor = 0.0
    let size = 4_000
    try catalogue.beginBulkLoad()
    for start in stride(from: 0, to: clips, by: size) {
      let batch = (start..<min(start + size, clips)).map {
        ListingRecord.clip(generator.clip($0))
      }
      let begin = Timings.processNow
      _ = try storing.time { try catalogue.store(batch, receivedAt: now) }
      processor += Timings.processNow - begin
    }
    let loaded = storing.sum
    var ending = Timings()
    try ending.time { try catalogue.endBulkLoad() }
    processor += ending.processor[0]
    let seconds = (loaded + ending.sum) / 1000
    reportHeading("import", clips)
    report("a batch of \(size)", storing)
    report("building orders, merging", ending)
    let bytes = try catalogue.size()
    print(
      "  \(Int(Double(clips) / seconds)) clips/s in all, "
        + "\(Int(Double(clips) / loaded * 1000)) before merging; "
        + "\(rounded(processor / Double(clips) * 1000)) µs of processor a clip; "
        + "\(memory().highest) MB at most; \(bytes.bytes / 1_000_000) MB, "
        + "\(bytes.bytesPerClip ?? 0) bytes a clip, index \(bytes.indexBytes / 1_000_000) MB")
  }

  func type(filter: String = "") throws {
    let catalogue = try Catalogue(at: path)
    let typing = Typing(clips: clips, count: 280)
    var (rows, counts, both, rest, first) = (
      Timings(), Timings(), Timings(), Timings(), Timings()
    )
    reportHeading(filter.isEmpty ? "type" : "filter", clips)
    var slow: [(Double, String)] = []
    for query in typing.queries {
      for text in typing.keystrokes(query) {
        guard let parsed = try? parse(filter + text, typing: true) else { continue }
        var one = Timings()
        try one.time {
          _ = try rows.time {
            try catalogue.rows(
              on: .all, matching: parsed.query, limit: 60, now: now, typing: true)
          }
          _ = try counts.time {
            try catalogue.count(
              on: .all, matching: parsed.query, limit: 10_000, now: now, typing: true)
          }
        }
        both.add(milliseconds: one.values[0], processor: one.processor[0])
        slow.append((one.processor[0], text))
        if text.count == 1 {
          first.add(milliseconds: one.values[0], processor: one.processor[0])
        }
      }
      guard let parsed = try? parse(filter + query, typing: true) else { continue }
      _ = try rest.time {
        try catalogue.rows(on: .all, matching: parsed.query, limit: 60, now: now)
      }
    }
    report("a key to 60 rows", rows)
    report("a key to a count up to 10,000", counts)
    report("a key to both", both)
    report("the first letter to both", first)
    report("at rest: whole text, last word goes on", rest)
    for (time, text) in slow.sorted(by: { $0.0 > $1.0 }).prefix(3) {
      print("  slowest: \(rounded(time)) ms for '\(filter)\(text)'")
    }
    print("  \(memory().highest) MB at most")
  }

  func scroll() throws {
    let catalogue = try Catalogue(at: path)
    reportHeading("scroll", clips)
    for order in [RowOrder.newestFirst, RowOrder(.title, ascending: true), RowOrder(.duration)] {
      var (down, up, end, date) = (Timings(), Timings(), Timings(), Timings())
      var window = try catalogue.rows(on: .all, order: order, limit: 60, now: now)
      for _ in 0..<200 {
        guard let last = window.rows.last else { break }
        window = try down.time {
          try catalogue.rows(on: .all, order: order, anchor: .after(last), limit: 60, now: now)
        }
      }
      window = try catalogue.rows(
        on: .all, order: order, anchor: .around(id: Generator(count: clips).clip(clips / 2).id),
        limit: 60, now: now)
      for _ in 0..<100 {
        guard let first = window.rows.first else { break }
        window = try up.time {
          try catalogue.rows(on: .all, order: order, anchor: .before(first), limit: 60, now: now)
        }
      }
      for number in 0..<100 {
        _ = try end.time {
          try catalogue.rows(on: .all, order: order, anchor: .end, limit: 60, now: now)
        }
        _ = try date.time {
          try catalogue.rows(
            on: .all, order: order, anchor: .time(now - Int64(number) * 3_000_000), limit: 60,
            now: now)
        }
      }
      let name = order.column.rawValue
      report("\(name): page down", down)
      report("\(name): page up", up)
      report("\(name): to the end", end)
      report("\(name): to a date", date)
    }
  }

  func refresh() throws {
    let catalogue = try Catalogue(at: path)
    let typing = Typing(clips: clips, count: 400)
    let keys = typing.queries.flatMap(typing.keystrokes)
    var (commits, tidying, typed) = (Timings(), Timings(), Timings())
    let late = Generator(count: 30_000)
    var key = 0
    let writer = RefreshWriter(
      catalogue: catalogue, clips: late, base: Int(Date().timeIntervalSince1970))
    reportHeading("refresh: 100 rounds of 300 new clips while typing", clips)
    for round in 0..<100 {
      let thread = Task.detached { try writer.round(round) }
      let until = ContinuousClock.now + .milliseconds(120)
      while ContinuousClock.now < until {
        let text = keys[key % keys.count]
        key += 1
        guard let parsed = try? parse(text, typing: true) else { continue }
        _ = try typed.time {
          try catalogue.rows(on: .all, matching: parsed.query, limit: 60, now: now, typing: true)
        }
      }
      let times = try wait(thread)
      commits.add(milliseconds: times.commit)
      tidying.add(milliseconds: times.tidy)
    }
    report("a key to 60 rows meanwhile", typed)
    report("storing 300 clips", commits)
    report("a slice of merging", tidying)
    let size = try catalogue.size()
    print("  \(size.indexSegments) segments afterwards")
  }

  private func wait(
    _ task: Task<RefreshWriter.Times, any Error>
  ) throws -> RefreshWriter.Times {
    let box = ResultBox()
    Task.detached { box.set(await task.result) }
    return try box.wait().get()
  }
}
