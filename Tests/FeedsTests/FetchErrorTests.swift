import Testing

@testable import Feeds

struct FetchErrorTests {
  @Test("A missing libcurl is named with its package")
  func missingLibrary() {
    #expect(throws: FetchError(.libraryMissing)) {
      try Curl(libraries: ["libnewsreel-absent.so.4"])
    }
    #expect(
      FetchError(.libraryMissing).description
        == "libcurl is not installed, so nothing can be fetched; install it (Debian: libcurl4).")
  }

  @Test("A library that is no libcurl is passed over")
  func otherLibrary() {
    #expect(throws: FetchError(.libraryMissing)) { try Curl(libraries: ["libc.so.6"]) }
  }

  @Test(
    "Every failure says what to do next",
    arguments: [
      (
        FetchError(.unknownHost("example.com"), address: "https://example.com/feed"),
        "https://example.com/feed: the host example.com is not known; check the spelling and your"
          + " network."
      ),
      (
        FetchError(.stalled(seconds: 30, received: 1_234_567)),
        "nothing came for 30 s after 1.2 MB; try again."
      ),
      (
        FetchError(.incomplete(received: 1, expected: 999)),
        "the connection ended after 1 byte of 999 bytes; try again."
      ),
      (
        FetchError(.tooLarge(limit: 64 << 20)),
        "larger than the limit of 67.1 MB; nothing was kept. Check the address."
      ),
      (
        FetchError(.refused(status: 503, retryAfter: 120)),
        "the server is busy (503); try again in 120 s."
      ),
      (
        FetchError(.refused(status: 404, retryAfter: nil)),
        "there is nothing at this address (404); check it or ask the source."
      ),
      (
        FetchError(.address(.scheme("ftp"))),
        "newsreel does not fetch ftp addresses; write one that begins with https:// or http://."
      ),
      (
        FetchError(.cannotWrite(path: "/full/clip.part", error: 28)),
        "cannot write /full/clip.part (No space left on device); free space or choose another"
          + " folder."
      ),
    ])
  func wording(error: FetchError, words: String) {
    #expect(error.description == words)
  }

  @Test(
    "What a passing failure is",
    arguments: [
      (FetchError.Fact.noAnswer(seconds: 15), true), (.refused(status: 503, retryAfter: nil), true),
      (.refused(status: 429, retryAfter: 5), true), (.refused(status: 404, retryAfter: nil), false),
      (.libraryMissing, false), (.cancelled, false),
    ])
  func passing(fact: FetchError.Fact, isPassing: Bool) {
    #expect(fact.isPassing == isPassing)
  }

  @Test(
    "An expired certificate and a lost connection are told apart",
    arguments: [
      (60, FetchError.Fact.untrusted(host: "example.com", reason: "certificate has expired ")),
      (56, .incomplete(received: 5, expected: nil)), (6, .unknownHost("example.com")),
      (1, .nonsense), (47, .tooManyRedirects(limit: 5)), (199, .failed(code: 199)),
    ])
  func endings(code: Int, fact: FetchError.Fact) {
    let ending = Ending(
      code: code, elapsed: 1, detail: "certificate has expired\u{1B}", head: ResponseHead(),
      received: 5, host: "example.com")
    #expect(ending.fact(within: .feed) == fact)
  }
}
