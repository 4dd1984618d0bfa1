import ArgumentParser
import Clips
import Foundation
import Readers
import Rights

/// Judges every line of a JSON Lines file for every profile and prints one prediction a line.
struct RightsBatch {
  let profiles: [Profile]
  let now: Int64

  func run(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      complain("newsreel: \(path) cannot be read; check the path and its permissions")
      throw ExitCode(2)
    }
    var failures = 0
    var number = 0
    for line in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
      let value = JSONParser.parse(line).value
      guard let id = value?["id"]?.scalarText, let text = value?["text"]?.text else {
        failures += 1
        complain("\(path):\(number): no object with id and text; the line was passed over")
        continue
      }
      let published = value?["published"]?.text.flatMap(Clips.Moment.init)
      let prediction = predict(
        id: id, text: text, published: published?.seconds ?? standardPublished,
        profiles: profiles, now: now, house: house)
      var writer = JSONWriter()
      writer.write(.object(prediction.jsonObject))
      writer.endLine()
      guard writeAll(writer.bytes, to: 1) else { return }
    }
    if failures > 0 { throw ExitCode(1) }
  }

  /// When clips were published that do not say so.
  var standardPublished: Int64?
  /// What the rights desk has said.
  var house = House()
}

extension Prediction {
  /// The line `score.py` reads.
  var jsonObject: JSONObject {
    [
      "id": .string(id),
      "verdicts": .array(
        verdicts.map {
          .object([
            "profile": .string($0.profile), "verdict": .string($0.verdict),
            "because": .string($0.because),
          ])
        }),
      "clauses": .array(
        clauses.map {
          .object([
            "kind": .string($0.kind), "polarity": .string($0.polarity),
            "span": .array($0.span.map { .integer(Int64($0)) }),
          ])
        }),
    ]
  }
}
