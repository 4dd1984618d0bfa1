/// Why a fetch gave nothing.
public struct FetchError: Error, Hashable, Sendable {
  /// What stood in the way.
  public enum Fact: Hashable, Sendable {
    /// libcurl could not be opened.
    case libraryMissing
    /// The address cannot be sent.
    case address(AddressFault)
    /// Nobody knows the host's name.
    case unknownHost(String)
    /// The host takes no connection.
    case unreachable(String)
    /// The connection cannot be trusted; the reason in libcurl's words.
    case untrusted(host: String, reason: String)
    /// Nothing came at all within the limit.
    case noAnswer(seconds: Int)
    /// Bytes stopped coming for so many seconds.
    case stalled(seconds: Int, received: Int)
    /// The whole took longer than so many seconds.
    case tooSlow(seconds: Int, received: Int)
    /// The body is larger than so many bytes.
    case tooLarge(limit: Int)
    /// The head of the answer is larger than so many bytes.
    case headTooLarge(limit: Int)
    /// More redirects than allowed.
    case tooManyRedirects(limit: Int)
    /// A redirect leads to another protocol, or from https to http.
    case redirectRefused
    /// The server answered with that status; it may say when to come again.
    case refused(status: Int, retryAfter: Int?)
    /// The connection ended early.
    case incomplete(received: Int, expected: Int?)
    /// The compressed body cannot be unpacked.
    case undecodable
    /// The answer is no HTTP, or none that makes sense.
    case nonsense
    /// The fetch was cancelled.
    case cancelled
    /// The file cannot be written; the system's error number.
    case cannotWrite(path: String, error: Int32)
    /// Another download writes the same file.
    case underWay(path: String)
    /// Anything else; libcurl's code.
    case failed(code: Int)
  }

  /// What stood in the way.
  public var fact: Fact
  /// The address as it may be shown; empty where there is none.
  public var address: String

  /// An error of that kind at that address.
  public init(_ fact: Fact, address: String = "") {
    self.fact = fact
    self.address = address
  }
}

extension FetchError.Fact {
  /// True where the same request may well work a little later.
  public var isPassing: Bool {
    switch self {
    case .unknownHost, .unreachable, .noAnswer, .stalled, .tooSlow, .incomplete: true
    case .refused(let status, _): status >= 500 || status == 408 || status == 425 || status == 429
    case .libraryMissing, .address, .untrusted, .tooLarge, .headTooLarge, .tooManyRedirects,
      .redirectRefused, .undecodable, .nonsense, .cancelled, .cannotWrite, .underWay, .failed:
      false
    }
  }
}
