import CZip
import Clips
import XCTest

@testable import Readers

final class InflateTests: XCTestCase {
  private let line = #"{"type":"clip","id":"a","title":"A"}"# + "\n"

  func testGzipIsTakenOffInAllMembers() throws {
    let two = try read(gzip(line) + gzip(#"{"type":"clip","id":"b","title":"B"}"#))
    XCTAssertEqual(two.clips.map(\.id), ["a", "b"])
    XCTAssertEqual(two.clips.first?.origin?.container, "gzip")
    XCTAssertEqual(two.summary.container, "gzip")
  }

  func testGzipInGzipIsTakenOff() throws {
    XCTAssertEqual(try read(gzip(gzip(line))).clips.map(\.id), ["a"])
  }

  func testCutDataKeepWhatStandsBefore() throws {
    let many = (0..<5000).map { #"{"type":"clip","id":"c\#($0)","title":"T\#($0 &* 7919)"}"# }
      .joined(separator: "\n")
    let whole = gzip(many)
    let reading = try read(Array(whole.prefix(whole.count / 2)))
    XCTAssertGreaterThan(reading.clips.count, 100)
    XCTAssertEqual(reading.problems.last?.fact, .compressionDamaged)
  }

  func testABombIsRefusedWithItsSize() throws {
    var options = ReadOptions.forTests
    options.limits.inflateRatio = 50
    options.limits.inflateFreeBytes = 1 << 20
    let bomb = gzip(Array(line.utf8) + [UInt8](repeating: 0x0A, count: 4 << 20))
    let reading = try read(bomb, options: options)
    guard case .compressionBomb(let bytes)? = reading.problems.first?.fact else {
      return XCTFail("\(reading.problems)")
    }
    XCTAssertGreaterThan(bytes, 1 << 20)
    XCTAssertEqual(reading.clips.map(\.id), ["a"])
  }

  func testPaddingAfterTheLastMemberIsIgnored() throws {
    let reading = try read(gzip(line) + [UInt8](repeating: 0, count: 600))
    XCTAssertEqual(reading.clips.map(\.id), ["a"])
    XCTAssertEqual(reading.problems, [])
  }
}

func gzip(_ text: String) -> [UInt8] { gzip(Array(text.utf8)) }

func gzip(_ bytes: [UInt8]) -> [UInt8] {
  var bytes = bytes
  var stream = z_stream()
  deflateInit2_(
    &stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
    Int32(MemoryLayout<z_stream>.size))
  defer { deflateEnd(&stream) }
  let room = Int(deflateBound(&stream, uLong(bytes.count)))
  return [UInt8](unsafeUninitializedCapacity: room) { out, count in
    bytes.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = uInt(source.count)
      stream.next_out = out.baseAddress
      stream.avail_out = uInt(out.count)
      deflate(&stream, Z_FINISH)
      count = out.count - Int(stream.avail_out)
    }
  }
}
