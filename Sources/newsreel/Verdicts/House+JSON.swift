import Clips
import Rights

extension HouseWording {
  /// The wording as JSON.
  var json: JSONObject {
    var object: JSONObject = [
      "words": .string(words), "means": .string(means.text), "who": .string(who),
      "when": .string("\(Clips.Moment(seconds: when))"),
    ]
    if let note { object["note"] = .string(note) }
    return object
  }
}

extension HouseOverride {
  /// The override as JSON.
  var json: JSONObject {
    var object: JSONObject = ["clip": .string(clip)]
    if let version { object["version"] = .string(version) }
    object["ruling"] = .string(ruling.rawValue)
    if let profile { object["profile"] = .string(profile) }
    object["who"] = .string(who)
    object["when"] = .string("\(Clips.Moment(seconds: when))")
    if let until { object["until"] = .string("\(Clips.Moment(seconds: until))") }
    object["reason"] = .string(reason)
    return object
  }
}

extension Verdict.House {
  /// The override, whether it counts, and the reading's own answer.
  var json: JSONObject {
    var object = override.json
    object["standing"] = .string(standing.rawValue)
    object["reading"] = .string(reading.rawValue)
    if let because { object["readingBecause"] = .string(because.quote) }
    return object
  }

  /// The same as lines of a verdict in sentences.
  var sentences: [String] {
    guard standing == .inForce else {
      let obstacle = standing.obstacle ?? ""
      return ["  override   \(override.words)", "             does not count: \(obstacle)"]
    }
    let quote = because.map { " because of \u{201C}\($0.quote)\u{201D}" } ?? ""
    return ["  reading    \(reading.rawValue) without the override\(quote)"]
  }
}
