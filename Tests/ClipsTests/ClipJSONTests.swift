import Clips
import Foundation
import XCTest

final class ClipJSONTests: XCTestCase {
  private let line = """
    {"type":"clip","id":"c-1","version":"2","altIds":[{"scheme":"editNumber","value":"77"}],\
    "title":"Bees","titleFlags":["UPDATE"],"kind":"video",\
    "sections":[{"role":"script","text":"One.\\n\\nTwo."},{"role":"note","text":"Desk","public":false}],\
    "shots":[{"seq":1,"start":0,"end":4.5,"text":"Wide"}],"duration":74.6,\
    "published":"2023-06-01T08:00:05","location":{"country":"France","hedged":true},\
    "restrictions":[{"text":"Clients only","scope":"clip","rules":[{"kind":"client"}]}],\
    "restrictionState":"restricted","embargo":{"state":"untilTold"},"status":"withheld",\
    "renditions":[{"medium":"video","url":"https://cdn.example/bees.mp4","duration":74.6}],\
    "notes":[{"code":"zone-missing","field":"published"}],"extra":{"x-own":[1,"kept"]}}
    """

  func testAnExportedClipIsReadAndWrittenAgainUnchanged() throws {
    let object = try XCTUnwrap(JSONParser.value(line).members)
    XCTAssertEqual(JSONWriter.text(of: .object(Clip(json: object).json)), line)
  }

  func testUnknownKeysAndValuesOfAnotherTypeGoToExtra() throws {
    let object = try XCTUnwrap(
      JSONParser.value(#"{"type":"clip","id":"a","title":["x"],"x-own":"kept"}"#).members)
    XCTAssertEqual(
      Clip(json: object).extra, ["title": .array([.string("x")]), "x-own": .string("kept")])
  }

  func testEveryNameOfTheFormatIsAFieldOfItsOwn() throws {
    let strings = """
      id version source service url title titleRaw titleFrom headline slug storyNumber \
      contentElement description durationRaw contentDate rightsHolder copyright credit licence \
      price machineRights statusRaw language supersededBy
      """
    let arrays = "titleFlags keywords genre people organisations contentWarnings languages"
    var members = strings.split(separator: " ").map { "\"\($0)\":\"x\"" }
    members += (arrays + " thumbnails supersedes").split(separator: " ").map { "\"\($0)\":[\"x\"]" }
    members += ["idDerived", "sourceDerived", "durationSuspect", "toFollow"].map {
      "\"\($0)\":true"
    }
    members += ["published", "updated", "created", "captured"].map { "\"\($0)\":\"2024-01-01\"" }
    let place =
      #"{"country":"x","countryCode":"FR","region":"x","city":"x","raw":"x","hedged":true}"#
    members += [
      #""kind":"audio","restrictionState":"restricted","status":"killed","duration":1.5,"urgency":3"#,
      #""location":\#(place),"locationsShown":[\#(place)]"#,
      #""embargo":{"state":"until","until":"2024-01-01","text":"x"}"#,
      #""stats":{"views":1,"likes":2,"downloads":3},"dates":{"x":"y"},"extra":{"x":1}"#,
      #""origin":{"file":"x","container":"x","format":"x","record":1,"line":2,"#
        + #""capturedAt":"2024-01-01","charset":"x"},"altIds":[{"scheme":"x","value":"y"}]"#,
      #""sections":[{"role":"body","lang":"fr","text":"x","public":false}]"#,
      #""shots":[{"seq":1,"start":2,"end":3,"kind":"x","text":"x","speaker":"x","lang":"x","#
        + #""source":"x","place":"x","date":"x","rights":"x","icon":"x"}]"#,
      #""restrictions":[{"text":"x","scope":"x","audience":"x","from":"x","rules":[{"kind":"x","#
        + #""polarity":"x","text":"x","target":"x","value":"x"}]}]"#,
      #""expires":[{"at":"2024-01-01","from":"x","text":"x"}]"#,
      #""advisories":[{"kind":"KILL","severity":"x","text":"x","target":"x","at":"2024-01-01"}]"#,
      #""subjects":[{"code":"x","scheme":"x","name":"x"}]"#,
      #""renditions":[{"name":"x","medium":"video","url":"x","ref":"x","mime":"x","format":"x","#
        + #""width":1,"height":2,"fps":25,"bitrate":4,"bytes":5,"duration":6,"needsLogin":true}]"#,
      #""related":[{"rel":"x","id":"x","version":"x","url":"x","title":"x","kind":"x","rank":1}]"#,
      #""notes":[{"code":"list-empty","field":"x","text":"x"}]"#,
    ]
    let clip = try object("{\"type\":\"clip\"," + members.joined(separator: ",") + "}")
    XCTAssertEqual(Clip(json: clip).extra, ["x": .integer(1)])
    XCTAssertEqual(Set(lines(Clip(json: clip).json)), Set(lines(clip)))
    let list = try object(
      """
      {"type":"list","id":"x","title":"x","source":"x","kind":"top","window":"PT24H",\
      "asOf":"2024-01-01","version":"1","complete":true,"truncated":true,"entries":[{"rank":1,\
      "tie":true,"clipId":"x","title":"x","duration":1.5,"kind":"video","count":2,\
      "state":"killed"}],"origin":{"file":"x"},"notes":[{"code":"list-empty"}]}
      """)
    XCTAssertEqual(lines(ClipList(json: list).json), lines(list))
  }

  private func object(_ text: String) throws -> JSONObject {
    try XCTUnwrap(JSONParser.value(text).members, text)
  }

  /// Each member as one line.
  private func lines(_ object: JSONObject) -> [String] {
    object.members.map { JSONWriter.text(of: .object([$0.key: $0.value])) }
  }

  func testUnknownKeysOfAListGoToExtraToo() throws {
    let line =
      #"{"type":"list","id":"l","title":"Top","kind":"top","entries":[],"extra":{"x-own":[1]}}"#
    let words = #"{"type":"list","id":"l","title":"Top","kind":"top","x-own":[1]}"#
    for text in [line, words] {
      let list = ClipList(json: try XCTUnwrap(JSONParser.value(text).members))
      XCTAssertEqual(JSONWriter.text(of: .object(list.json)), line)
    }
  }

  func testCodableUsesTheSameNames() throws {
    let clip = Clip(json: try XCTUnwrap(JSONParser.value(line).members))
    let data = try JSONEncoder().encode(clip)
    XCTAssertEqual(try JSONDecoder().decode(Clip.self, from: data).content, clip.content)
  }

  func testAnEmptyListKeepsItsEntriesKey() {
    var list = ClipList()
    list.id = "l"
    list.title = "Top"
    list.kind = .top
    XCTAssertEqual(
      JSONWriter.text(of: .object(list.json)),
      #"{"type":"list","id":"l","title":"Top","kind":"top","entries":[]}"#)
  }
}
