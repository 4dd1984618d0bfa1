import Clips
import Rights
import XCTest

@testable import newsreel

final class HeldBackTests: XCTestCase {
  private func clip(_ id: String, _ text: String, isKilled: Bool = false) -> Clip {
    var clip = Clip()
    clip.id = id
    clip.restrictions = [Clips.Restriction(text)]
    if isKilled { clip.status = .killed }
    return clip
  }

  func testStretchesAreCountedOnceAClipAndThoseThatHoldBackMostComeFirst() throws {
    var held = HeldBack()
    var house = House()
    try house.teach(
      HouseWording(words: "Known", means: .nothing, who: "Delphine", when: 0))
    for clip in [
      clip("a", "Blorpish zanthem. Blorpish zanthem. Vext quorl"),
      clip("b", "BLORPISH ZANTHEM; access all"), clip("c", "No access Italy, vext quorl"),
      clip("d", "Vext quorl", isKilled: true), clip("e", "Access all. Known."),
    ] {
      held.add(clip, house: house)
    }
    XCTAssertEqual(
      held.ranked.map(\.line),
      [
        "2\ta\trestrictions\tBlorpish zanthem", "1\ta\trestrictions\tVext quorl",
        "1\tc\trestrictions\tvext quorl\t(half of a clause)",
      ])
    XCTAssertEqual(held.clips, 3)
  }

  func testATableInCSVHoldsNoFormula() {
    XCTAssertEqual(csvLine(["1", "=a,\"b\"", "x"]), "1,\"'=a,\"\"b\"\"\",x")
  }
}
