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
