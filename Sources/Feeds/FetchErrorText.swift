import Glibc

extension FetchError: CustomStringConvertible {
  /// What went wrong and what to do next, without any secret of the address.
  public var description: String {
    address.isEmpty ? "\(fact)" : "\(address): \(fact)"
  }
}

extension FetchError.Fact: CustomStringConvertible {
  /// What went wrong and what to do next.
  public var description: String {
    switch self {
    case .libraryMissing:
      "libcurl is not installed, so nothing can be fetched; install it (Debian: libcurl4)."
    case .address(let fault): "\(fault)"
    case .unknownHost(let host):
      "the host \(host) is not known; check the spelling and your network."
    case .unreachable(let host):
      "\(host) takes no connection; check your network or try again later."
    case .untrusted(let host, let reason):
      "the connection to \(host) cannot be trusted (\(reason)); check the clock of this machine"
        + " and its certificates (Debian: ca-certificates), or ask the source."
    case .noAnswer(let seconds):
      "no answer within \(seconds) s; try again later."
    case .stalled(let seconds, let received):
      "nothing came for \(seconds) s after \(bytes(received)); try again."
    case .tooSlow(let seconds, let received):
      "not complete after \(seconds) s (\(bytes(received)) came); try again later."
    case .tooLarge(let limit):
      "larger than the limit of \(bytes(limit)); nothing was kept. Check the address."
    case .headTooLarge(let limit):
      "the head of the answer is larger than \(bytes(limit)); check the address."
    case .tooManyRedirects(let limit):
      "redirected more than \(limit) times; open it in a browser and take the address from there."
    case .redirectRefused:
      "redirected from https to plain http or to what is no web address; open it in a browser and,"
        + " if you trust where it leads, use that address."
    case .refused(let status, let retryAfter): refusal(status, retryAfter)
    case .incomplete(let received, let expected):
      "the connection ended after \(bytes(received))"
        + (expected.map { " of \(bytes($0))" } ?? "") + "; try again."
    case .undecodable: "the compressed answer is damaged; try again later."
    case .nonsense: "the answer is no HTTP that makes sense; check the address."
    case .cancelled: "cancelled."
    case .cannotWrite(let path, let error):
      "cannot write \(path) (\(String(cString: strerror(error)))); free space or choose another"
        + " folder."
    case .underWay(let path): "\(path) is being downloaded already; wait for it to end."
    case .failed(let code): "the transfer failed (libcurl code \(code)); try again later."
    }
  }

  private func refusal(_ status: Int, _ retryAfter: Int?) -> String {
    switch status {
    case 401, 403: "the server asks for a login or refuses you (\(status)); check your access."
    case 404, 410: "there is nothing at this address (\(status)); check it or ask the source."
    case 429, 503:
      "the server is busy (\(status)); try again "
        + (retryAfter.map { "in \($0) s." } ?? "later.")
    case 500...: "the server has a fault (\(status)); try again later."
    default: "the server answered \(status); check the address."
    }
  }
}

extension AddressFault: CustomStringConvertible {
  /// What is wrong with the address and what to write instead.
  public var description: String {
    switch self {
    case .tooLong(let limit): "the address is longer than \(limit) characters; shorten it."
    case .controlCharacter: "the address holds an invisible character; type it anew."
    case .noScheme: "the address lacks its beginning; write https:// before it."
    case .scheme(let name):
      "newsreel does not fetch \(name) addresses; write one that begins with https:// or http://."
    case .noHost: "the address names no host; write it like https://example.com/feed.xml."
    }
  }
}

private func bytes(_ count: Int) -> String {
  if count < 1_000 { return count == 1 ? "1 byte" : "\(count) bytes" }
  let units = ["kB", "MB", "GB", "TB"]
  var tenths = (count / 100, 0)
  while tenths.0 >= 10_000, tenths.1 < units.count - 1 { tenths = (tenths.0 / 1_000, tenths.1 + 1) }
  return "\(tenths.0 / 10).\(tenths.0 % 10) \(units[tenths.1])"
}
