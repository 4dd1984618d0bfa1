import XCTest

@testable import Feeds

final class FetchTests: FetchTestCase {
  func testAPageComesWithItsValidatorsAndType() throws {
    let server = try serve { _ in
      answer(
        "200 OK",
        ["ETag: \"v1\"", "Last-Modified: Tue, 31 Jan 2023 14:39:00 GMT", "Content-Type: text/xml"],
        "<rss/>")
    }
    XCTAssertEqual(
      try fetch(request(server)),
      .page(
        Fetched.Page(
          bytes: Array("<rss/>".utf8), address: try WebAddress(server.address("/feed")),
          validators: Validators(
            entityTag: "\"v1\"", lastModified: "Tue, 31 Jan 2023 14:39:00 GMT"),
          contentType: "text/xml")))
    XCTAssertEqual(
      server.requests.map(\.headers),
      [
        [
          "host": "127.0.0.1:\(server.port)", "user-agent": "newsreel", "accept": "*/*",
          "accept-encoding": "gzip",
        ]
      ])
  }

  func testAnUnchangedPageIsNotSentAgain() throws {
    let server = try serve { request in
      let isKnown =
        request.headers["if-none-match"] == "\"v1\"" && request.headers["if-modified-since"] == "x"
      return isKnown ? [.send("HTTP/1.1 304 Not Modified\r\n\r\n")] : answer("500 Wrong")
    }
    let known = Validators(entityTag: "\"v1\"", lastModified: "x")
    XCTAssertEqual(try fetch(request(server, validators: known)), .unchanged(known))
  }

  func testAnUnaskedNotModifiedIsARefusal() throws {
    let server = try serve { _ in [.send("HTTP/1.1 304 Not Modified\r\n\r\n")] }
    XCTAssertEqual(
      fault { () throws(FetchError) in _ = try fetch(plain(server)) },
      .refused(status: 304, retryAfter: nil))
  }

  func testACompressedPageIsUnpacked() throws {
    let server = try serve { _ in
      [
        .send(
          "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(packed.count)\r\n\r\n"),
        .sendBytes(packed),
      ]
    }
    XCTAssertEqual(try body(plain(server)), "newsreel")
  }

  func testACompressedPageIsBoundedByItsUnpackedSize() throws {
    let server = try serve { _ in
      [
        .send(
          "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(packed.count)\r\n\r\n"),
        .sendBytes(packed),
      ]
    }
    let limits = FetchLimits(bytes: 7)
    XCTAssertEqual(
      fault { () throws(FetchError) in _ = try fetch(plain(server, limits)) },
      .tooLarge(limit: 7))
  }

  func testADamagedCompressedPageIsSaidToBeDamaged() throws {
    let server = try serve { _ in answer("200 OK", ["Content-Encoding: gzip"], "no gzip at all") }
    XCTAssertEqual(fault { () throws(FetchError) in _ = try fetch(plain(server)) }, .undecodable)
  }

  func testRedirectsAreFollowedToTheLastAddress() throws {
    let server = try serve { request in
      request.path == "/feed" ? answer("302 Found", ["Location: /new"]) : answer("200 OK", [], "ok")
    }
    guard case .page(let page) = try fetch(plain(server)) else { return XCTFail("no page") }
    XCTAssertEqual(page.address.text, server.address("/new"))
    XCTAssertEqual(String(decoding: page.bytes, as: UTF8.self), "ok")
  }

  func testARedirectLoopEndsAtTheLimit() throws {
    let server = try serve { _ in answer("302 Found", ["Location: /feed"]) }
    XCTAssertEqual(
      fault { () throws(FetchError) in _ = try fetch(plain(server)) },
      .tooManyRedirects(limit: 5))
    XCTAssertEqual(server.requests.count, 6)
  }

  func testRedirectsToOtherProtocolsAreRefused() throws {
    for target in ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/x", "dict://x/"] {
      let server = try serve { _ in answer("302 Found", ["Location: \(target)"]) }
      XCTAssertEqual(
        fault { () throws(FetchError) in _ = try fetch(plain(server)) }, .redirectRefused, target)
    }
  }

  func testStatusesOfRefusalCarryWhenToComeAgain() throws {
    let server = try serve { request in
      request.path == "/busy"
        ? answer("503 Busy", ["Retry-After: 120"], "wait") : answer("404 Not Found", [], "nothing")
    }
    XCTAssertEqual(
      fault { () throws(FetchError) in _ = try fetch(plain(server)) },
      .refused(status: 404, retryAfter: nil))
    XCTAssertEqual(
      fault { () throws(FetchError) in _ = try fetch(plain(server, path: "/busy")) },
      .refused(status: 503, retryAfter: 120))
  }

  func testTheBodyOfARefusalIsNotRead() throws {
    let server = try serve { _ in
      [.send("HTTP/1.1 404 Not Found\r\n\r\n"), .sendForever("nothing here ")]
    }
    XCTAssertEqual(
      fault { () throws(FetchError) in _ = try fetch(plain(server)) },
      .refused(status: 404, retryAfter: nil))
  }

  func testProgressCountsUpToTheWhole() throws {
    let server = try serve { _ in answer("200 OK", [], String(repeating: "x", count: 50_000)) }
    var last: FetchProgress?
    _ = try fetch(plain(server)) { last = $0 }
    XCTAssertEqual(last, FetchProgress(received: 50_000, expected: 50_000))
  }

  private func plain(
    _ server: LoopbackServer, _ limits: FetchLimits = FetchLimits(bytes: 1 << 20, totalSeconds: 20),
    path: String = "/feed"
  ) throws(FetchError) -> FetchRequest {
    do throws(AddressFault) {
      return FetchRequest(try WebAddress(server.address(path)), limits: limits)
    } catch {
      throw FetchError(.address(error))
    }
  }

  private func body(_ request: FetchRequest) throws -> String? {
    guard case .page(let page) = try fetch(request) else { return nil }
    return String(decoding: page.bytes, as: UTF8.self)
  }
}

/// The word `newsreel`, packed by gzip.
private let packed: [UInt8] = [
  0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xCB, 0x4B,
  0x2D, 0x2F, 0x2E, 0x4A, 0x4D, 0xCD, 0x01, 0x00, 0x89, 0x7A, 0x3C, 0x02,
  0x08, 0x00, 0x00, 0x00,
]
