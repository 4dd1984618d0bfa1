import CFetch

/// How libcurl ended a transfer that failed, and what that means.
struct Ending {
  var code: Int
  /// Seconds since the start.
  var elapsed: Double
  /// libcurl's own words.
  var detail: String
  var head: ResponseHead
  var received: Int
  var host: String

  /// The failure in our words.
  func fact(within limits: FetchLimits) -> FetchError.Fact {
    let isRedirect = (300..<400).contains(head.status)
    switch code {
    case NEWSREEL_FETCH_CANCELLED, 42: return .cancelled
    case 1, 3: return isRedirect ? .redirectRefused : .nonsense
    case 6: return .unknownHost(host)
    case 5, 7, 97: return .unreachable(host)
    case 8: return .nonsense
    case 16, 18, 52, 55, 56, 92: return .incomplete(received: received, expected: expected)
    case 28: return timeOut(limits)
    case 35, 51, 53, 54, 58, 59, 60, 66, 77, 80, 82, 83, 90, 91, 98:
      return .untrusted(host: host, reason: reason)
    case 47: return .tooManyRedirects(limit: limits.redirects)
    case 61: return .undecodable
    case 63: return .tooLarge(limit: limits.bytes)
    default: return .failed(code: code)
    }
  }

  private var expected: Int? {
    head.contentRange?.size ?? (head.isCompressed ? nil : head.contentLength)
  }

  private func timeOut(_ limits: FetchLimits) -> FetchError.Fact {
    let seconds = max(1, Int(elapsed.rounded()))
    if head.status == 0 { return .noAnswer(seconds: seconds) }
    if let total = limits.totalSeconds, elapsed >= total * 0.999 {
      return .tooSlow(seconds: seconds, received: received)
    }
    return .stalled(seconds: max(1, limits.stallSeconds), received: received)
  }

  // A certificate's names are the server's to choose.
  private var reason: String {
    let clean = detail.unicodeScalars.prefix(120).map { scalar in
      scalar.value < 0x20 || scalar.value > 0x7E ? " " : Character(scalar)
    }
    return clean.isEmpty ? "TLS failed" : String(clean)
  }
}
