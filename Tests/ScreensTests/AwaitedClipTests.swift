import Browser
import Canvas
import XCTest

@testable import Screens

final class AwaitedClipTests: XCTestCase {
  func testWhatWasReadStaysForTheMomentInWhichTheNextClipMayCome() {
    var stage = Stage(120, 40)
    XCTAssertTrue(stage.draw().text.contains("Crews walked back"))
    stage.type("j")
    XCTAssertTrue(stage.draw().text.contains("Crews walked back"))
    let ticket = stage.state.reading.ticket
    _ = update(&stage.state, .timer(.lateClip(ticket: ticket)))
    XCTAssertFalse(stage.draw().text.contains("Crews walked back"))
    var clip = Stage.clip
    clip.id = "c2"
    clip.sections[0].text = "The harbour is under water."
    _ = update(&stage.state, .clip(ticket: ticket, clip))
    XCTAssertTrue(stage.draw().text.contains("The harbour is under water."))
  }

  func testTheWordsOfAnotherClipAreNotTakenWhileItIsAwaited() {
    var stage = Stage(120, 40)
    _ = stage.draw()
    stage.type("j")
    XCTAssertNil(stage.state.reading.clip)
  }
}
