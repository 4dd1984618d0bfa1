import Clips
import XCTest

@testable import Readers

final class ShotlistTests: XCTestCase {
  private func shot(_ number: Int?, _ text: String, _ start: Double? = nil, _ end: Double? = nil)
    -> Shot
  {
    var shot = Shot()
    shot.number = number
    shot.text = text
    shot.start = start
    shot.end = end
    return shot
  }

  func testNumbersStayAsSentAndSeveralMayStandOnALine() {
    XCTAssertEqual(
      readShotlist("1. Wide 2. Close 3. In 1945. End\n7. Gap\n9) Bracket").shots,
      [
        shot(1, "Wide"), shot(2, "Close"), shot(3, "In 1945. End"), shot(7, "Gap"),
        shot(9, "Bracket"),
      ])
  }

  func testTimecodesGiveStartAndEnd() {
    XCTAssertEqual(
      readShotlist(
        """
        FERRY TRIAL
        00:00:00:00 - 00:00:14:12 Wide of ferry
        00:00:14:12 - 00:00:31:00 Close of wheelhouse
        [00:31] Logo
        """
      ).shots,
      [
        sourced(shot(nil, "Wide of ferry", 0, 14)),
        sourced(shot(nil, "Close of wheelhouse", 14, 31)),
        sourced(shot(nil, "Logo", 31)),
      ])
  }

  private func sourced(_ shot: Shot) -> Shot {
    var shot = shot
    shot.source = "FERRY TRIAL"
    return shot
  }

  func testTheOneLineFormIsPartedAtDashesAndSoundbites() {
    let text =
      "KUWAIT. JANUARY 30, 2014. SOURCE: AFPTV -VAR inside -MS of king "
      + "SOUNDBITE 1 - Amir Hussein (man), secretary (Farsi, 10 sec): \"Those who - send\" "
      + "SOUNDBITE 2 - Panos Moumtzis (man), UNHCR (Arabic, 12 sec): \"The UN.\""
    let shots = readShotlist(text).shots
    XCTAssertEqual(shots.map(\.kind), [nil, nil, "soundbite", "soundbite"])
    XCTAssertEqual(shots.map(\.speaker), [nil, nil, "Amir Hussein", "Panos Moumtzis"])
    XCTAssertEqual(shots.map(\.source), Array(repeating: "AFPTV", count: 4))
    XCTAssertEqual(shots.map(\.place), Array(repeating: "KUWAIT", count: 4))
    XCTAssertEqual(shots.map(\.date), Array(repeating: "JANUARY 30, 2014", count: 4))
    XCTAssertEqual(shots.first?.text, "VAR inside")
  }

  func testASoundbiteGoesOnOverLines() {
    let shots = readShotlist(
      "3. SOUNDBITE (Swahili) Amina Yusuf, nurse:\n\"The road\n\nwas gone.\"\n4. Bank"
    ).shots
    XCTAssertEqual(shots.map(\.number), [3, 4])
    XCTAssertEqual(shots.first?.language, "sw")
    XCTAssertEqual(shots.first?.speaker, "Amina Yusuf")
    XCTAssertEqual(shots.first?.text?.hasSuffix("was gone.\""), true)
  }

  func testTermsBelongToTheirGroup() {
    let text = """
      AP TELEVISION - AP CLIENTS ONLY
      Kyiv, Ukraine - 3 March 2022
      1. One
      Lviv, Ukraine - 4 March 2022
      2. Two
      CITY HANDOUT - NO ARCHIVE
      3. Three
      """
    let read = readShotlist(text)
    XCTAssertEqual(read.shots.map(\.source), ["AP TELEVISION", "AP TELEVISION", "CITY HANDOUT"])
    XCTAssertEqual(read.shots.map(\.place), ["Kyiv, Ukraine", "Lviv, Ukraine", nil])
    XCTAssertEqual(
      read.shots.map(\.rights), ["AP CLIENTS ONLY", "AP CLIENTS ONLY", "NO ARCHIVE"])
    let made = clip { $0.sections = [RawSection(.shotlist, text)] }
    XCTAssertEqual(
      made.restrictions.map { [$0.text, $0.scope] },
      [
        ["AP TELEVISION - AP CLIENTS ONLY", "shots 1-2"],
        ["CITY HANDOUT - NO ARCHIVE", "shots 3"],
      ])
  }

  func testProseIsNoShotlist() {
    XCTAssertFalse(isShotlist("In 2024 the bridge fell.\nAt 10:30 it was closed."))
    XCTAssertTrue(isShotlist("00:00 - 00:14 Wide\n00:14 - 00:31 Close"))
    XCTAssertEqual(readShotlist("The bridge fell in the night.").shots, [])
  }
}
