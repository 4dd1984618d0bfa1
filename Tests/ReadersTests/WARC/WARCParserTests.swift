import XCTest

@testable import Readers

final class WARCParserTests: XCTestCase {
  private func record(_ type: String, _ body: String, length: Int? = nil, end: String = "\r\n\r\n")
    -> String
  {
    "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: <https://a.example/>\r\n"
      + "Content-Length: \(length ?? body.utf8.count)\r\n\r\n" + body + end
  }

  private func bodies(_ text: String, chunk: Int = .max) -> [String] {
    records(text, chunk: chunk).map { String(decoding: $0.block, as: UTF8.self) }
  }

  private func records(_ text: String, chunk: Int = .max) -> [WARCRecord] {
    var parser = WARCParser()
    var records: [WARCRecord] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      parser.feed(rest.prefix(chunk))
      rest = rest.dropFirst(min(chunk, rest.count))
      while let record = parser.next() { records.append(record) }
    }
    while let record = parser.finish() {
      records.append(record)
      while let record = parser.next() { records.append(record) }
    }
    return records
  }

  func testOnlyRecordsThatHoldPagesAreKept() {
    let text =
      record("warcinfo", "x") + record("response", "one") + record("request", "y")
      + record("conversion", "two")
    XCTAssertEqual(bodies(text), ["one", "two"])
    XCTAssertEqual(records(text).map(\.number), [2, 4])
    XCTAssertEqual(records(text).first?.target, "https://a.example/")
  }

  func testAnyPartingOfTheBytesGivesTheSameRecords() {
    let text =
      record("response", "one\r\n\r\ntwo") + record("resource", "") + record("response", "z")
    for chunk in 1...40 { XCTAssertEqual(records(text, chunk: chunk), records(text), "\(chunk)") }
  }

  func testLineFeedsAloneAreEnough() {
    let text = record("response", "one") + record("response", "two")
    XCTAssertEqual(
      bodies(text.filter { $0 != "\r" }.replacing("\r\n", with: "\n")), ["one", "two"])
  }

  func testATooShortLengthDoesNotLoseTheNextRecord() {
    XCTAssertEqual(
      bodies(record("response", "one!", length: 2) + record("response", "two")), ["on", "two"])
  }

  func testATooLongLengthDoesNotLoseTheNextRecord() {
    let records = records(record("response", "one", length: 9999) + record("response", "two"))
    XCTAssertEqual(
      records.map { String(decoding: $0.block, as: UTF8.self) }, ["one\r\n\r\n", "two"])
    XCTAssertEqual(records.map(\.isTruncated), [false, false])
  }

  func testARecordTheArchiveEndsInIsMarked() {
    let records = records(record("response", "one") + record("response", "tw", length: 10, end: ""))
    XCTAssertEqual(records.map(\.isTruncated), [false, true])
  }

  func testAResourceGivesItsAddressAndTheMomentOfItsCapture() throws {
    let page = """
      <html><head><meta property="og:type" content="video.other">
      <meta property="og:title" content="Fog at the quay"></head><body></body></html>
      """
    let head = """
      WARC/1.1
      warc-type: resource
      WARC-Target-URI: <https://c.example/v>
      WARC-Date: 2023-02-01T08:00:00Z
      Content-Type: text/html
      Content-Length: \(page.utf8.count)


      """
    let clip = try XCTUnwrap(read(head + page + "\n\n").clips.first)
    XCTAssertEqual(clip.title, "Fog at the quay")
    XCTAssertEqual(clip.url, "https://c.example/v")
    XCTAssertEqual(clip.captured?.description, "2023-02-01T08:00:00Z")
    XCTAssertNil(clip.published)
    XCTAssertEqual(clip.origin?.container, "warc")
    XCTAssertEqual(clip.origin?.capturedAt, clip.captured)
  }

  func testAnArchiveThatEndsInAHeadIsToldToBeCut() throws {
    let page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html></html>"
    let whole = record("response", page)
    for cut in ["WARC/1.0", "WARC/1.0\r\nWARC-Ty", "WARC/1.0\r\nContent-Length: 2\r\n"] {
      XCTAssertEqual(try read(whole + cut).problems.map(\.fact), [.truncated], cut)
    }
    XCTAssertEqual(try read(whole).problems, [])
    XCTAssertEqual(try read(whole + "\r\n\r\n").problems, [])
  }

  func testAPageWithoutALengthIsTold() throws {
    let reading = try read("WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>x")
    XCTAssertEqual(
      reading.problems.map(\.fact), [.notARecord("no length is stated, its content is passed by")])
  }

  func testLengthsThatAreNoNumbersAreTakenAsZero() {
    for length in ["-5", "99999999999999999999", "abc", ""] {
      let head = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(length)\r\n\r\n"
      XCTAssertEqual(bodies(head + record("response", "two")), ["", "two"], length)
    }
  }

  func testBlocksAreBounded() {
    var parser = WARCParser()
    let size = WARCParser.blockLimit + 1_000_000
    parser.feed(Array("WARC/1.0\nWARC-Type: response\nContent-Length: \(size)\n\n".utf8))
    XCTAssertNil(parser.next())
    let megabyte = [UInt8](repeating: 0x61, count: 1_000_000)
    for _ in 0..<(size / 1_000_000 + 1) {
      parser.feed(megabyte)
      if let record = parser.next() {
        XCTAssertEqual(record.block.count, WARCParser.blockLimit)
        XCTAssertTrue(record.isCut)
        return
      }
    }
    XCTFail("the record never ended")
  }

  func testHeadsWithoutEndAreReadInLinearTime() {
    XCTAssertEqual(bodies(String(repeating: "WARC/1.0\n", count: 300_000)), [])
    let lies = String(
      repeating: "WARC/1.0\nWARC-Type: response\nContent-Length: 99999999\n\n", count: 20_000)
    XCTAssertEqual(bodies(lies).count, 65)
  }
}
