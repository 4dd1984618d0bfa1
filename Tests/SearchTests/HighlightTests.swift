import Foundation
import Search
import XCTest

final class HighlightTests: XCTestCase {
  private func marked(_ query: String, _ text: String, field: TextField? = nil) throws -> String {
    let scalars = Array(text.unicodeScalars)
    var marked = String.UnicodeScalarView()
    var position = 0
    for range in Highlighter(try parse(query), field: field).matches(in: text) {
      marked.append(contentsOf: scalars[position..<range.lowerBound])
      marked.append("[")
      marked.append(contentsOf: scalars[range])
      marked.append("]")
      position = range.upperBound
    }
    marked.append(contentsOf: scalars[position...])
    return String(marked)
  }

  func testWhatTheQueryWantsIsMarkedOnTheOriginalCharacters() throws {
    let table: [(String, String, String)] = [
      ("defence", "The DEFENCE, the defen\u{441}e.", "The [DEFENCE], the [defen\u{441}e]."),
      ("def", "defence def", "defence [def]"),
      ("def*", "defence undefined", "[def]ence undefined"),
      ("\"red army\"", "Red Army; red-army, red the army", "[Red Army]; [red-army], red the army"),
      ("red army", "army of red", "[army] of [red]"),
      ("red -army", "red army", "[red] army"),
      ("\"red army\" army", "red army army", "[red army] [army]"),
      ("cafe", "café cafe\u{301}", "[café] [cafe\u{301}]"),
      ("don't", "don’t dont", "[don’t] dont"),
      ("2:15", "at 12:15 for ٢:١٥", "at 12:15 for [٢:١٥]"),
      ("日本", "新日本語 日 本", "新[日本]語 日 本"),
      ("語", "日本語", "日本[語]"),
      ("ทย", "ไทย", "ไ[ทย]"),
      ("near(red army, 2)", "red the army", "[red] the [army]"),
      ("is:new", "is new", "is new"),
      ("strasse", "Straße", "[Straße]"),
    ]
    for (query, text, expected) in table {
      XCTAssertEqual(try marked(query, text), expected, query)
    }
  }

  func testWordsAskedOfOneFieldAreNotMarkedInAnother() throws {
    XCTAssertEqual(try marked("title:red army", "red army", field: .text), "red [army]")
    XCTAssertEqual(try marked("title:red army", "red army", field: .title), "[red] [army]")
    XCTAssertEqual(try marked("title:red army", "red army"), "[red] [army]")
  }

  func testDefenceIsFoundAtBothPlacesOfTheGivenPage() throws {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "../shared/samples/page-text/ruptly-clip-page.txt")
    guard let page = try? String(contentsOf: file, encoding: .utf8) else {
      throw XCTSkip("The shared samples are not beside the project.")
    }
    let paragraphs = page.split(separator: "\n").map(String.init)
    let query = try parse("defence")
    let found = paragraphs.flatMap { paragraph in
      let scalars = Array(paragraph.unicodeScalars)
      return matches(of: query, in: paragraph).map { range in
        String(String.UnicodeScalarView(scalars[range]))
      }
    }
    XCTAssertEqual(Set(found), ["defence", "defen\u{441}e"])
    XCTAssertEqual(found, Array(repeating: ["defence", "defen\u{441}e"], count: 3).flatMap(\.self))
  }
}
