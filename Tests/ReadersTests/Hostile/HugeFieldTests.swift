import Clips
import XCTest

@testable import Readers

/// A field of 50 MB costs time once and memory never more than the bounds allow.
final class HugeFieldTests: XCTestCase {
  /// A document whose long field comes piece by piece.
  private struct LongInput: ByteInput {
    private var pieces: [[UInt8]]
    private(set) var consumed: Int64 = 0

    init(_ head: String, _ count: Int, _ tail: String) {
      let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
      pieces = [Array(tail.utf8)] + Array(repeating: piece, count: count) + [Array(head.utf8)]
    }

    mutating func next() throws -> [UInt8]? {
      let piece = pieces.popLast()
      consumed += Int64(piece?.count ?? 0)
      return piece
    }
  }

  func testAFieldOfFiftyMegabytesIsCutAndTheNextRecordRead() throws {
    let documents: [(kind: DocumentKind, head: String, tail: String)] = [
      (
        .rss, "<rss><channel><item><guid>1</guid><title>A</title><description>",
        "</description></item><item><guid>2</guid><title>B</title></item></channel></rss>"
      ),
      (
        .newsreelLines, #"{"type":"clip","id":"1","title":"A","description":""#,
        "\"}\n{\"type\":\"clip\",\"id\":\"2\",\"title\":\"B\"}\n"
      ),
      (
        .ninjs, #"[{"uri":"1","headline":"A","body_text":""#,
        #""},{"uri":"2","headline":"B"}]"#
      ),
      (.csv, "id,title,description\n1,A,\"", "\"\n2,B,short\n"),
    ]
    for (kind, head, tail) in documents {
      // Without optimisation a table takes long.
      let megabytes = kind == .csv ? 12 : 50
      let reading = try Reading(LongInput(head, megabytes, tail), named: "in", as: kind)
      XCTAssertEqual(reading.clips.map(\.title), ["A", "B"], kind.rawValue)
      for clip in reading.clips {
        let size = JSONWriter.text(of: clip.jsonValue).utf8.count
        XCTAssertLessThan(size, 3 * ReadLimits().textBytes, kind.rawValue)
      }
    }
  }
}
