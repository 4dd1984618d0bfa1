import CFetch
import Glibc

/// One run of libcurl: the head it received, the body handed to a sink, and how it ended.
final class Transfer {
  private(set) var head = ResponseHead()
  private(set) var received = 0
  private let request: FetchRequest
  private let sink: any BodySink
  private let offset: Int
  private let accepted: (Int) -> Bool
  private let progress: (FetchProgress) -> Void
  private var headBytes = 0
  private var hasBegun = false
  private var failure: FetchError.Fact?
  private var lastProgress: FetchProgress?

  /// How many bytes the heads of all answers together may have.
  static let longestHead = 256 << 10

  /// A transfer into a sink that goes on after `offset` bytes where it is not 0.
  init(
    _ request: FetchRequest, into sink: any BodySink, offset: Int = 0,
    accepting accepted: @escaping (Int) -> Bool, progress: @escaping (FetchProgress) -> Void
  ) {
    self.request = request
    self.sink = sink
    self.offset = offset
    self.accepted = accepted
    self.progress = progress
  }

  /// Runs to the end and returns the address the body came from.
  func run(
    _ curl: Curl, headers: [String], compressed: Bool, cancellation: FetchCancellation?
  ) throws(FetchError) -> WebAddress {
    if cancellation?.isCancelled == true { throw error(.cancelled) }
    guard let fetch = opened(curl, headers, compressed) else { throw error(.failed(code: 27)) }
    defer { newsreel_fetch_close(fetch) }
    let running = Running(fetch: fetch)
    let started = monotonicSeconds()
    let code =
      cancellation?.during({ newsreel_fetch_cancel(running.fetch) }) {
        newsreel_fetch_run(running.fetch)
      } ?? newsreel_fetch_run(fetch)
    let detail = String(cString: newsreel_fetch_detail(fetch))
    let address =
      newsreel_fetch_address(fetch).flatMap { try? WebAddress(String(cString: $0)) }
      ?? request.address
    if let failure { throw error(failure) }
    if code != 0 {
      let ending = Ending(
        code: Int(code), elapsed: monotonicSeconds() - started, detail: detail, head: head,
        received: offset + received, host: address.host)
      throw error(ending.fact(within: request.limits))
    }
    if !accepted(head.status) {
      throw error(.refused(status: head.status, retryAfter: head.retryAfter))
    }
    if !hasBegun, head.status != 304, let failure = sink.begin(head) { throw error(failure) }
    return address
  }

  private func error(_ fact: FetchError.Fact) -> FetchError {
    FetchError(fact, address: request.address.shown)
  }

  private func opened(_ curl: Curl, _ headers: [String], _ compressed: Bool) -> OpaquePointer? {
    var settings = newsreel_fetch_request()
    settings.header_count = headers.count
    settings.connect_milliseconds = milliseconds(request.limits.connectSeconds)
    settings.total_milliseconds = request.limits.totalSeconds.map(milliseconds) ?? 0
    settings.stall_seconds = max(1, request.limits.stallSeconds)
    settings.redirects = max(0, request.limits.redirects)
    settings.largest = Int64(max(1, request.limits.bytes - offset))
    settings.takes_compressed = compressed
    settings.may_leave_https = !request.address.isSecure
    settings.context = Unmanaged.passUnretained(self).toOpaque()
    settings.on_header = { transfer(from: $0)?.takeHeader($1, $2) ?? false }
    settings.on_body = { transfer(from: $0)?.takeBody($1, $2) ?? false }
    settings.on_progress = { transfer(from: $0)?.report(received: $1, expected: $2) }
    var lines = headers.map { strdup($0).map { UnsafePointer($0) } }
    defer { for line in lines { free(UnsafeMutablePointer(mutating: line)) } }
    return request.address.text.withCString { address in
      request.agent.withCString { agent in
        lines.withUnsafeMutableBufferPointer { lines in
          settings.address = address
          settings.agent = agent
          settings.headers = UnsafePointer(lines.baseAddress)
          return newsreel_fetch_open(curl.functions, &settings)
        }
      }
    }
  }

  private func takeHeader(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
    headBytes += count
    guard headBytes <= Self.longestHead else {
      failure = .headTooLarge(limit: Self.longestHead)
      return false
    }
    head.take(UnsafeBufferPointer(start: bytes, count: count))
    return true
  }

  private func takeBody(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
    if !hasBegun {
      hasBegun = true
      failure =
        accepted(head.status)
        ? sink.begin(head) : .refused(status: head.status, retryAfter: head.retryAfter)
    }
    if failure == nil { failure = sink.take(UnsafeBufferPointer(start: bytes, count: count)) }
    if failure == nil { received += count }
    return failure == nil
  }

  private func report(received: Int64, expected: Int64) {
    guard hasBegun else { return }
    let start = head.status == 206 ? offset : 0
    let now = FetchProgress(
      received: start + Int(clamping: received),
      expected: expected > 0 ? start + Int(clamping: expected) : nil)
    guard now != lastProgress else { return }
    lastProgress = now
    progress(now)
  }
}

// Sendable because a cancel may come from any thread; the pointer is only handed on, and the C
// side takes `newsreel_fetch_cancel` from any thread.
private struct Running: @unchecked Sendable {
  let fetch: OpaquePointer
}

private func transfer(from context: UnsafeMutableRawPointer?) -> Transfer? {
  context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
}

private func milliseconds(_ seconds: Double) -> Int {
  max(1, Int(min(max(0, seconds), 1_000_000) * 1_000))
}

private func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
}
