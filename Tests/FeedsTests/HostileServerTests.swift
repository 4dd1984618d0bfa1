import XCTest

@testable import Feeds

final class HostileServerTests: FetchTestCase {
  private func fact(
    _ limits: FetchLimits = FetchLimits(bytes: 100_000, totalSeconds: 20),
    _ steps: @escaping @Sendable (LoopbackServer.Request) -> [LoopbackServer.Step]
  ) throws -> FetchError.Fact? {
    let request = try request(serve(steps), limits: limits)
    return fault { () throws(FetchError) in _ = try fetch(request) }
  }

  func testAnEndlessBodyIsCutAtTheLimit() throws {
    XCTAssertEqual(
      try fact { _ in [.send("HTTP/1.1 200 OK\r\n\r\n"), .sendForever("and on and on ")] },
      .tooLarge(limit: 100_000))
  }

  func testAnEndlessChunkedBodyIsCutAtTheLimit() throws {
    XCTAssertEqual(
      try fact { _ in
        [
          .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
          .sendForever("5\r\nagain\r\n"),
        ]
      }, .tooLarge(limit: 100_000))
  }

  func testAnAnnouncedLengthOverTheLimitIsNotRead() throws {
    XCTAssertEqual(
      try fact { _ in [.send("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n"), .stall] },
      .tooLarge(limit: 100_000))
  }

  func testALengthThatPromisesMoreThanComesIsIncomplete() throws {
    XCTAssertEqual(
      try fact { _ in [.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfour")] },
      .incomplete(received: 4, expected: 10))
  }

  func testALengthThatPromisesLessThanComesEndsThere() throws {
    let server = try serve { _ in
      [.send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfourteen")]
    }
    guard case .page(let page) = try fetch(request(server)) else { return XCTFail("no page") }
    XCTAssertEqual(String(decoding: page.bytes, as: UTF8.self), "four")
  }

  func testALengthThatIsNoNumberDoesNoHarm() throws {
    XCTAssertNotNil(
      try fact { _ in [.send("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nfour")] })
  }

  func testAServerThatSaysNothingIsLeft() throws {
    XCTAssertEqual(
      try fact(FetchLimits(bytes: 10, totalSeconds: 0.3)) { _ in [.stall] },
      .noAnswer(seconds: 1))
  }

  func testAServerThatStopsInTheBodyIsLeftAfterTheTotalTime() throws {
    XCTAssertEqual(
      try fact(FetchLimits(bytes: 100, totalSeconds: 0.3)) { _ in
        [.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfour"), .stall]
      }, .tooSlow(seconds: 1, received: 4))
  }

  func testAServerThatStopsInTheBodyIsLeftWhenNothingComes() throws {
    XCTAssertEqual(
      try fact(FetchLimits(bytes: 100, stallSeconds: 1)) { _ in
        [.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfour"), .stall]
      }, .stalled(seconds: 1, received: 4))
  }

  func testAnEndlessHeadIsCut() throws {
    let line = "X-Filler: " + String(repeating: "x", count: 5_000) + "\r\n"
    XCTAssertEqual(
      try fact { _ in [.send("HTTP/1.1 200 OK\r\n"), .sendForever(line)] },
      .headTooLarge(limit: Transfer.longestHead))
  }

  func testWhatIsNoHTTPIsNonsense() throws {
    XCTAssertEqual(try fact { _ in [.send("220 mail ready\r\n")] }, .nonsense)
  }

  func testAConnectionThatClosesAtOnceIsIncomplete() throws {
    XCTAssertEqual(try fact { _ in [] }, .incomplete(received: 0, expected: nil))
  }

  func testAnAnswerToARangeNobodyAskedForIsARefusal() throws {
    XCTAssertEqual(
      try fact { _ in answer("206 Partial Content", ["Content-Range: bytes 0-3/9"], "four") },
      .refused(status: 206, retryAfter: nil))
  }

  func testAClosedPortIsUnreachable() throws {
    let server = try serve { _ in [] }
    server.stop()
    let request = try request(server)
    // The port is closed by another thread: until then the connection is taken and dropped.
    var fact = fault { () throws(FetchError) in _ = try fetch(request) }
    while case .incomplete = fact {
      fact = fault { () throws(FetchError) in _ = try fetch(request) }
    }
    XCTAssertEqual(fact, .unreachable("127.0.0.1:\(server.port)"))
  }

  func testCancellingStopsATransferThatStalls() throws {
    let cancellation = FetchCancellation()
    let server = try serve { _ in
      [.send("HTTP/1.1 200 OK\r\n\r\nfour"), .tell { cancellation.cancel() }, .stall]
    }
    let request = try request(server, limits: FetchLimits(bytes: 100))
    XCTAssertEqual(
      fault { () throws(FetchError) in _ = try fetch(request, cancellation: cancellation) },
      .cancelled)
    XCTAssertEqual(
      fault { () throws(FetchError) in _ = try fetch(request, cancellation: cancellation) },
      .cancelled)
    XCTAssertEqual(server.requests.count, 1)
  }
}
