import Clips
import XCTest

@testable import Readers

/// Codes for machines are kept as sent, whatever the format (FORMATS 3.2).
final class SignalRuleTests: XCTestCase {
  private func quotes(_ text: String) throws -> [[String]] {
    try read(text).clips.map { $0.signals.map(\.quote) }
  }

  func testNewsMLG2KeepsSignalsOfAnyAliasAnywhereInTheItemMeta() throws {
    let text = """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g" version="1"><itemMeta>
      <itemClass qcode="icls:video"/><pubStatus qcode="stat:usable"/>
      <signal qcode="sic:NUDIG"><name>No digital</name></signal>
      <group><signal uri="http://cv.iptc.org/newscodes/signal/update"/></group>
      <signal qcode="x:D"/></itemMeta><contentMeta><headline>H</headline></contentMeta></newsItem>
      """
    let clip = try XCTUnwrap(try read(text).clips.first)
    XCTAssertEqual(
      clip.signals,
      [
        Signal(scheme: "sic", code: "NUDIG", text: "No digital"),
        Signal(scheme: "http://cv.iptc.org/newscodes/signal/", code: "update"),
        Signal(scheme: "x", code: "D"),
      ])
    XCTAssertEqual(clip.status, .killed)
  }

  func testNinjsKeepsASignalAsStringListOrObject() throws {
    for (value, expected) in [
      (#""sic:NUDIG""#, ["sic:NUDIG"]),
      (#"["sic:NUDIG","update"]"#, ["sic:NUDIG", "signal:update"]),
      (#"[{"code":"NUDIG","scheme":"sic"},{"name":"edStat"}]"#, ["sic:NUDIG", "signal:edStat"]),
    ] {
      XCTAssertEqual(
        try quotes(#"{"uri":"urn:a:1","headline":"B","type":"video","signal":\#(value)}"#),
        [expected], value)
    }
  }

  func testAPTellsAnEmptyListFromNone() throws {
    let items = [
      #""signals":["newscontent"],"#, #""signals":[],"#, "", #""editorialtypes":["Kill"],"#,
    ]
    .enumerated().map { #"{"item":{\#($1)"altids":{"itemid":"\#($0)"},"headline":"H"}}"# }
    XCTAssertEqual(
      try quotes(#"{"api_version":"1","data":{"items":[\#(items.joined(separator: ","))]}}"#),
      [["ap:newscontent"], ["signals: []"], [], ["editorialtypes:Kill"]])
  }

  func testFeedsKeepTheRulesOfTheirLicence() throws {
    let rules = """
      <r:content url="/"><r:license><r:prohibits type="usage">ai-train</r:prohibits>
      <r:permits type="geo">US EU</r:permits><r:payment type="purchase"/></r:license></r:content>
      """
    let head =
      #"<rss version="2.0" xmlns:r="https://rslstandard.org/rsl"><channel><title>D</title>"#
    let expected = [
      "rsl:prohibits usage: ai-train", "rsl:permits geo: US EU", "rsl:payment: purchase",
    ]
    XCTAssertEqual(
      try quotes("\(head)<item><guid>a</guid><title>A</title>\(rules)</item></channel></rss>"),
      [expected])
    XCTAssertEqual(
      try quotes("\(head)\(rules)<item><guid>a</guid><title>A</title></item></channel></rss>"),
      [expected])
    XCTAssertEqual(
      try quotes(
        "\(head)<item><guid>a</guid><title>A</title><r:license server=\"https://l.example\"/></item>"
          + "</channel></rss>"),
      [["rsl:licence elsewhere: https://l.example"]])
  }

  func testVideoMetadataHubKeepsDataMining() throws {
    XCTAssertEqual(
      try quotes(
        """
        {"photoVideoMetadataIPTC":{"headline":"B","guid":"1",
        "dataMining":"http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED"}}
        """), [["dataMining:http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED"]])
  }
}
