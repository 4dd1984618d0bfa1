import Glibc
import XCTest

@testable import Feeds

final class ResumeTests: FetchTestCase {
  private let whole = "the whole of the footage"

  /// Leaves the first nine bytes of a version of the page in the partial file.
  private func interrupt(_ server: LoopbackServer) throws {
    let request = try request(server, "/clip.mp4")
    XCTAssertEqual(
      fault { () throws(FetchError) in _ = try fetch(request, into: path) },
      .incomplete(received: 9, expected: 24))
    XCTAssertEqual(read("clip.part"), "the whole")
  }

  private var path: String { folder + "/clip.part" }

  /// Breaks off after nine bytes unless a range is asked for; then `resumed` answers.
  private func breakingServer(
    _ validator: String = "ETag: \"v1\"",
    _ resumed: @escaping @Sendable (LoopbackServer.Request) -> [LoopbackServer.Step]
  ) throws -> LoopbackServer {
    try serve { request in
      if request.headers["range"] != nil { return resumed(request) }
      return [.send("HTTP/1.1 200 OK\r\n\(validator)\r\nContent-Length: 24\r\n\r\nthe whole")]
    }
  }

  func testAFileComesWhole() throws {
    let server = try serve { _ in answer("200 OK", ["Content-Type: video/mp4"], "footage") }
    XCTAssertEqual(
      try fetch(request(server, "/clip.mp4"), into: path),
      FetchedFile(
        bytes: 7, resumedFrom: 0, address: try WebAddress(server.address("/clip.mp4")),
        contentType: "video/mp4"))
    XCTAssertEqual(files, ["clip.part"])
    XCTAssertEqual(read("clip.part"), "footage")
    XCTAssertNil(server.requests.first?.headers["accept-encoding"])
  }

  func testAnEmptyFileIsAFile() throws {
    let server = try serve { _ in answer("200 OK") }
    XCTAssertEqual(try fetch(request(server, "/clip.mp4"), into: path).bytes, 0)
  }

  func testAnInterruptedFileIsGoneOnWith() throws {
    let server = try breakingServer { request in
      let isRight =
        request.headers["range"] == "bytes=9-" && request.headers["if-range"] == "\"v1\""
      return isRight
        ? answer(
          "206 Partial Content", ["Content-Range: bytes 9-23/24", "ETag: \"v1\""],
          " of the footage")
        : answer("500 Wrong")
    }
    try interrupt(server)
    var progress: FetchProgress?
    let fetched = try fetch(request(server, "/clip.mp4"), into: path) { progress = $0 }
    XCTAssertEqual(fetched.bytes, 24)
    XCTAssertEqual(fetched.resumedFrom, 9)
    XCTAssertEqual(progress, FetchProgress(received: 24, expected: 24))
    XCTAssertEqual(read("clip.part"), whole)
    XCTAssertEqual(files, ["clip.part"])
  }

  func testAChangedFileIsBegunAnew() throws {
    let server = try breakingServer { _ in answer("200 OK", ["ETag: \"v2\""], "another one") }
    try interrupt(server)
    let fetched = try fetch(request(server, "/clip.mp4"), into: path)
    XCTAssertEqual(fetched.resumedFrom, 0)
    XCTAssertEqual(read("clip.part"), "another one")
  }

  func testADateServesWhereTheTagIsWeak() throws {
    let server = try breakingServer("ETag: W/\"v1\"\r\nLast-Modified: yesterday") { request in
      request.headers["if-range"] == "yesterday"
        ? answer(
          "206 Partial Content", ["Content-Range: bytes 9-23/24"], " of the footage")
        : answer("500 Wrong")
    }
    try interrupt(server)
    XCTAssertEqual(try fetch(request(server, "/clip.mp4"), into: path).resumedFrom, 9)
  }

  func testAnotherPartThanAskedForLeadsToTheWhole() throws {
    let state = RequestCount()
    let server = try serve { request in
      if request.headers["range"] != nil {
        return answer("206 Partial Content", ["Content-Range: bytes 0-3/24"], "the ")
      }
      return state.next() == 1
        ? [.send("HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: 24\r\n\r\nthe whole")]
        : answer("200 OK", ["ETag: \"v1\""], "the whole of the footage")
    }
    try interrupt(server)
    XCTAssertEqual(try fetch(request(server, "/clip.mp4"), into: path).resumedFrom, 0)
    XCTAssertEqual(read("clip.part"), whole)
  }

  func testAFileThatWasCompleteIsKept() throws {
    let server = try breakingServer { _ in
      answer("416 Range Not Satisfiable", ["Content-Range: bytes */9"])
    }
    try interrupt(server)
    XCTAssertEqual(try fetch(request(server, "/clip.mp4"), into: path).bytes, 9)
  }

  func testWithoutValidatorTheWholeIsAskedForAgain() throws {
    let server = try breakingServer("X-None: 1") { _ in answer("500 Wrong") }
    try interrupt(server)
    try interrupt(server)
    XCTAssertEqual(server.requests.map { $0.headers["range"] }, [nil, nil])
  }

  func testAFileOfAnotherAddressIsNotGoneOnWith() throws {
    let server = try breakingServer { _ in answer("500 Wrong") }
    try interrupt(server)
    let other = try request(server, "/other.mp4")
    _ = fault { () throws(FetchError) in _ = try fetch(other, into: path) }
    XCTAssertEqual(server.requests.map { $0.headers["range"] }, [nil, nil])
  }

  func testARefusalLeavesNothingBehind() throws {
    let server = try serve { _ in answer("404 Not Found", [], "no") }
    let request = try request(server, "/clip.mp4")
    XCTAssertEqual(
      fault { () throws(FetchError) in _ = try fetch(request, into: path) },
      .refused(status: 404, retryAfter: nil))
    XCTAssertEqual(files, [])
  }

  func testAFileThatIsTooLargeIsDropped() throws {
    let server = try serve { _ in [.send("HTTP/1.1 200 OK\r\n\r\n"), .sendForever("footage ")] }
    let request = try request(server, "/clip.mp4", limits: FetchLimits(bytes: 10_000))
    XCTAssertEqual(
      fault { () throws(FetchError) in _ = try fetch(request, into: path) },
      .tooLarge(limit: 10_000))
    XCTAssertEqual(files, [])
  }

  func testTwoDownloadsDoNotWriteOneFile() throws {
    let server = try serve { _ in answer("200 OK", [], "x") }
    let first = try PartialFile(path)
    let request = try request(server)
    XCTAssertEqual(
      fault { () throws(FetchError) in _ = try fetch(request, into: path) },
      .underWay(path: path))
    withExtendedLifetime(first) {}
  }

  func testALinkIsNotWrittenThrough() throws {
    try write("target", "precious")
    symlink(folder + "/target", path)
    let server = try serve { _ in answer("200 OK", [], "x") }
    let request = try request(server)
    XCTAssertEqual(
      fault { () throws(FetchError) in _ = try fetch(request, into: path) },
      .cannotWrite(path: path, error: ELOOP))
    XCTAssertEqual(read("target"), "precious")
  }

  func testAMissingFolderIsSaid() throws {
    let server = try serve { _ in answer("200 OK", [], "x") }
    let request = try request(server)
    let missing = folder + "/none/clip.part"
    XCTAssertEqual(
      fault { () throws(FetchError) in _ = try fetch(request, into: missing) },
      .cannotWrite(path: missing, error: ENOENT))
  }
}
