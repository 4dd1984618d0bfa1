import Clips
import Feeds
import Glibc
import XCTest

@testable import newsreel

final class DownloadTests: ProgramTestCase {
  private let stem = "Harbour ferry runs aground (4017-22)"
  private var servers: [LoopbackServer] = []

  override func setUpWithError() throws {
    try super.setUpWithError()
    for name in ["http_proxy", "all_proxy", "ALL_PROXY"] { unsetenv(name) }
  }

  override func tearDown() {
    for server in servers { server.stop() }
    super.tearDown()
  }

  private func serve(
    _ answer: @escaping @Sendable (LoopbackServer.Request) -> [LoopbackServer.Step]
  ) throws -> LoopbackServer {
    let server = try XCTUnwrap(LoopbackServer(answer))
    servers.append(server)
    return server
  }

  private static func whole(_ body: String, _ headers: String = "") -> [LoopbackServer.Step] {
    [.send("HTTP/1.1 200 OK\r\n\(headers)Content-Length: \(body.utf8.count)\r\n\r\n" + body)]
  }

  private func choice(_ address: String) throws -> RenditionChoice {
    var file = Rendition()
    file.medium = .video
    file.url = address
    return try XCTUnwrap(playable([file]).first)
  }

  private var taking: Taking {
    Taking(clip: harbourClip(), ruling: Ruling(.clear), folder: folder + "/desk", now: 0)
  }

  private func fault(_ body: () throws(TakingError) -> Void) -> TakingError? {
    do throws(TakingError) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  func testAFileComesWithItsRightsBesideIt() throws {
    let server = try serve { _ in Self.whole("footage") }
    let file = try download(choice(server.address("/x/clip.mp4?token=s3cret&id=7")), taking)
    XCTAssertEqual(file.path, folder + "/desk/\(stem).mp4")
    XCTAssertEqual(names(in: folder + "/desk"), [stem + ".mp4", stem + ".mp4.rights.json"])
    XCTAssertEqual(read(file.path), "footage")
    let rights = try XCTUnwrap(read(file.sidecar))
    XCTAssertTrue(
      rights.contains(
        #""address":"http://127.0.0.1:\#(server.port)/x/clip.mp4?token=***&id=7""#), rights)
    XCTAssertFalse(rights.contains("s3cret"))
  }

  func testTheServersTypeNamesAFileWithoutEnding() throws {
    let server = try serve { _ in Self.whole("footage", "Content-Type: video/quicktime\r\n") }
    let file = try download(choice(server.address("/clip")), taking)
    XCTAssertEqual(file.path, folder + "/desk/\(stem).mov")
  }

  func testAnInterruptedDownloadIsGoneOnWith() throws {
    let server = try serve { request in
      request.headers["range"] == "bytes=4-"
        ? [
          .send(
            "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 4-6/7\r\n"
              + "Content-Length: 3\r\n\r\nage")
        ] : [.send("HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: 7\r\n\r\nfoot")]
    }
    let choice = try choice(server.address("/clip.mp4"))
    let taking = taking
    guard case .fetch(let error) = fault({ () throws(TakingError) in try download(choice, taking) })
    else { return XCTFail("not interrupted") }
    XCTAssertEqual(error.fact, .incomplete(received: 4, expected: 7))
    XCTAssertEqual(
      names(in: folder + "/desk"), [stem + ".mp4.part", stem + ".mp4.part.from"])
    let file = try download(choice, taking)
    XCTAssertEqual(read(file.path), "footage")
    XCTAssertEqual(names(in: folder + "/desk"), [stem + ".mp4", stem + ".mp4.rights.json"])
  }

  func testNothingIsAskedOfTheServerForARefusedClip() throws {
    let server = try serve { _ in Self.whole("footage") }
    let choice = try choice(server.address("/clip.mp4"))
    var refused = taking
    refused.ruling = Ruling(.no, because: ["NO USE"])
    XCTAssertEqual(
      fault { () throws(TakingError) in try download(choice, refused) },
      .refused(.no(profile: nil, because: ["NO USE"])))
    refused = taking
    refused.clip.status = .killed
    XCTAssertEqual(
      fault { () throws(TakingError) in try download(choice, refused) },
      .refused(.killed(words: [])))
    XCTAssertEqual(server.requests, [])
    XCTAssertEqual(names(in: folder), [])
  }

  func testASecondDownloadGetsANumber() throws {
    let server = try serve { _ in Self.whole("footage") }
    let choice = try choice(server.address("/clip.mp4"))
    let paths = try (1...2).map { _ in try download(choice, taking).path }
    XCTAssertEqual(paths, [folder + "/desk/\(stem).mp4", folder + "/desk/\(stem) 2.mp4"])
  }

  func testAnAddressThatIsNoneIsSaid() throws {
    let choice = try choice("/local/clip.mp4")
    let taking = taking
    XCTAssertEqual(
      fault { () throws(TakingError) in try download(choice, taking) },
      .fetch(FetchError(.address(.noScheme))))
  }
}
