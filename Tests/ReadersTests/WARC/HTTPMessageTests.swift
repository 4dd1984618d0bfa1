import CZip
import XCTest

@testable import Readers

final class HTTPMessageTests: XCTestCase {
  private func message(_ head: String, _ body: [UInt8]) -> HTTPMessage {
    HTTPMessage(Array(("HTTP/1.1 200 OK\r\n" + head + "\r\n").utf8) + body)
  }

  private func text(_ message: HTTPMessage) -> String {
    String(decoding: message.body, as: UTF8.self)
  }

  func testChunksArePutTogether() {
    let body = Array("3;x=1\r\nabc\r\n2 \r\nde\r\n0\r\n\r\n".utf8)
    let message = message("Transfer-Encoding: chunked\r\n", body)
    XCTAssertEqual(text(message), "abcde")
    XCTAssertFalse(message.isIncomplete)
  }

  func testACutChunkIsKept() {
    let message = message("Transfer-Encoding: chunked\r\n", Array("3\r\nabc\r\nff\r\nde".utf8))
    XCTAssertEqual(text(message), "abcde")
    XCTAssertTrue(message.isIncomplete)
  }

  func testABodyThatIsNotChunkedAlthoughDeclaredIsKept() {
    XCTAssertEqual(
      text(message("Transfer-Encoding: chunked\r\n", Array("<html>x</html>".utf8))),
      "<html>x</html>")
  }

  func testChunkSizesThatLieDoNotTrap() {
    for size in ["ffffffff", "7fffffffffffffff", "-1", "zz", ""] {
      _ = message("Transfer-Encoding: chunked\r\n", Array("1\r\na\r\n\(size)\r\nb".utf8))
    }
  }

  func testGzipBodiesAreInflatedWhateverTheHeaderSays() throws {
    let packed = try XCTUnwrap(gzip(Array("<p>hello</p>".utf8)))
    XCTAssertEqual(text(message("Content-Encoding: gzip\r\n", packed)), "<p>hello</p>")
    XCTAssertEqual(text(message("", packed)), "<p>hello</p>")
    XCTAssertEqual(text(message("Content-Encoding: gzip\r\n", Array("<p>".utf8))), "<p>")
  }

  func testACutGzipBodyIsReadAsFarAsItGoes() throws {
    let line = (0..<2000).map { "line \($0 &* 7919) of the page\n" }.joined()
    let packed = try XCTUnwrap(gzip(Array(line.utf8)))
    let message = message("", Array(packed.prefix(packed.count / 2)))
    XCTAssertTrue(message.isIncomplete)
    XCTAssertTrue(line.hasPrefix(text(message)))
    XCTAssertGreaterThan(message.body.count, 1000)
  }

  func testABombIsCutByItsRatio() throws {
    let packed = try XCTUnwrap(gzip([UInt8](repeating: 0x20, count: 4 << 20)))
    let message = message("", packed)
    XCTAssertTrue(message.isIncomplete)
    XCTAssertLessThanOrEqual(message.body.count, max(1 << 20, packed.count * Inflation.ratioLimit))
  }

  func testFieldsAreFoldedAndFoundInAnyCase() {
    let fields = message("CONTENT-type: text/html;\r\n charset=x\r\nbroken\r\n", []).fields
    XCTAssertEqual(fields["content-type"], "text/html; charset=x")
    XCTAssertEqual(fields.fields.count, 1)
  }

  private func gzip(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(&stream, 9, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, zlibVersion(), size) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count + 1024)
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { return nil }
    return Array(output.prefix(Int(stream.total_out)))
  }
}
