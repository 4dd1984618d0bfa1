import Clips
import Readers
import Rights
import XCTest

/// Reading what was exported gives the same clips, field by field, as far as the format carries
/// them.
func assertRoundTrip(
  of clips: [Clip], as bytes: [UInt8], _ format: ExportFormat, file: StaticString, line: UInt
) throws {
  let reading = try Reading(bytes)
  XCTAssertEqual(reading.problems, [], file: file, line: line)
  XCTAssertEqual(reading.clips.count, clips.count, file: file, line: line)
  for (clip, read) in zip(clips, reading.clips) {
    let expected = ClipReading(clip.expected(from: format)).clip.carried(by: format).json
    let got = read.carried(by: format).json
    for key in Set((expected.members + got.members).map(\.key)).sorted() {
      XCTAssertEqual(
        got[key].map(JSONWriter.text(of:)), expected[key].map(JSONWriter.text(of:)),
        "\(format) \(clip.id) \(key)", file: file, line: line)
    }
  }
}
