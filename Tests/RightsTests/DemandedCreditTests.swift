import Mutations
import Rights
import XCTest

final class DemandedCreditTests: XCTestCase {
  func testCreditsAreGivenVerbatimAndOnce() {
    XCTAssertEqual(
      demandedCredits(
        in: "Must credit 'Fjord Air'; on-screen courtesy “Elva & Søn”. Credit Fjord Air"),
      ["Fjord Air", "Elva & Søn"])
    XCTAssertEqual(
      demandedCredits(in: "Mention obligatoire : Atelier Nuages. Pas de revente"),
      ["Atelier Nuages"])
    XCTAssertEqual(demandedCredits(in: "Обязательна ссылка на «Северный луч»"), ["Северный луч"])
    XCTAssertEqual(demandedCredits(in: "يجب ذكر المصدر \"راديو\""), ["راديو"])
  }

  func testATextThatDemandsNoCreditGivesNone() {
    XCTAssertEqual(demandedCredits(in: ""), [])
    XCTAssertEqual(demandedCredits(in: "No access Norway. No archive"), [])
    XCTAssertEqual(demandedCredits(in: "Credit: none"), [])
    XCTAssertEqual(demandedCredits(in: "Courtesy mandatory"), [])
  }

  func testAClauseBehindAConjunctionIsNoPartOfACredit() {
    XCTAssertEqual(
      demandedCredits(in: "Courtesy Jonas Wickert and use within 48 hours"), ["Jonas Wickert"])
    XCTAssertEqual(
      demandedCredits(in: "Must credit Fjord Search and rescue"), ["Fjord Search and rescue"])
  }

  func testEveryCreditIsASliceOfItsText() throws {
    for set in try LabelledLines.sets() {
      for line in set.lines {
        for credit in demandedCredits(in: line.text) {
          XCTAssertTrue(line.text.contains(credit), line.text)
        }
      }
    }
  }
}
