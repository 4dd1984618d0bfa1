import Clips
import Rights

extension ToDo {
  /// The to-do under the names that `newsreel rights --help` documents.
  var json: JSONObject {
    var object: JSONObject = [
      "kind": .string(kind.rawValue), "do": .string(act.name), "text": .string(text),
      "met": .bool(met != nil),
    ]
    if let met { object["reason"] = .string(met) }
    if !parts.isEmpty { object["parts"] = .array(parts.map { .string($0.name) }) }
    if !platforms.isEmpty { object["platforms"] = strings(platforms) }
    if let deadline { object["deadline"] = .string("\(Clips.Moment(seconds: deadline))") }
    act.addDetails(to: &object)
    object["quote"] = .string(quote)
    return object
  }
}

extension ToDo.Act {
  /// The stable name of what to do.
  var name: String {
    switch self {
    case .credit: "credit"
    case .keepLogo: "keepLogo"
    case .keepUnchanged: "keepUnchanged"
    case .run: "run"
    case .useAtMost, .useShare: "length"
    case .useBefore: "useBefore"
    case .deleteBy, .deleteAfter: "delete"
    case .keepOutOfArchive: "noArchive"
    case .keepInReport: "inReport"
    case .avoid: "avoid"
    case .protect: "protect"
    case .removeOthers: "removeOthers"
    case .leaveOutPart: "leaveOutPart"
    case .leaveOutPlatforms: "leaveOutPlatforms"
    case .usePlatformsOnly: "platformsOnly"
    case .leaveOutPlaces: "leaveOutPlaces"
    case .deliverOnly: "placesOnly"
    case .leaveOutPurposes: "leaveOutPurposes"
    case .programmes: "programmes"
    case .noAI: "noAI"
    case .onlyAI: "onlyAI"
    case .labelAI: "labelAI"
    case .ask: "ask"
    case .keepTo: "keepTo"
    }
  }

  fileprivate func addDetails(to object: inout JSONObject) {
    switch self {
    case .credit(let text, let place):
      object["credit"] = .string(text)
      object["where"] = .string(place.rawValue)
    case .run(let count, let unit):
      object["runs"] = .integer(Int64(count))
      object["per"] = unit.map(JSONValue.string)
    case .useAtMost(let seconds, let unit):
      object["seconds"] = .integer(Int64(seconds))
      object["per"] = unit.map(JSONValue.string)
    case .useShare(let share): object["share"] = .number(share)
    case .deleteAfter(let hours): object["hours"] = .number(hours)
    case .keepInReport(let isStory): object["onThisStory"] = .bool(isStory)
    case .keepUnchanged(let names), .avoid(let names), .protect(let names),
      .leaveOutPlatforms(let names), .usePlatformsOnly(let names), .leaveOutPlaces(let names),
      .deliverOnly(let names), .leaveOutPurposes(let names), .noAI(let names),
      .onlyAI(let names):
      object["what"] = strings(names)
    case .programmes(let names, let isAllowed):
      object["what"] = strings(names)
      object["only"] = .bool(isAllowed)
    case .keepLogo, .useBefore, .deleteBy, .keepOutOfArchive, .removeOthers, .leaveOutPart,
      .labelAI, .ask, .keepTo:
      break
    }
  }
}

func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
