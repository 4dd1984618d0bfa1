import Browser
import XCTest

final class PaneTests: XCTestCase {
  func testTabGoesRoundThePanesOnTheScreenAndBack() {
    var desk = Desk(rows: 3)
    var order: [Pane] = []
    for _ in 0..<5 {
      desk.type("<tab>")
      order.append(desk.state.focus)
    }
    XCTAssertEqual(order, [.description, .restrictions, .metadata, .lists, .clips])
    desk.type("<S-tab><S-tab>")
    XCTAssertEqual(desk.state.focus, .metadata)
  }

  func testDigitsLeadToPanes() {
    var desk = Desk(rows: 3)
    for (index, pane) in Pane.allCases.enumerated() {
      desk.type("\(index + 1)")
      XCTAssertEqual(desk.state.focus, pane)
      XCTAssertNotNil(desk.state.layout.frames[pane], pane.rawValue)
    }
  }

  func testEnterZoomsAndEscapeGoesBackToTheClips() {
    var desk = Desk(rows: 3)
    desk.type("<ret>")
    XCTAssertEqual(desk.state.zoomed, .description)
    XCTAssertEqual(desk.state.layout.shown, [.description])
    desk.type("<esc>")
    XCTAssertNil(desk.state.zoomed)
    XCTAssertEqual(desk.state.focus, .clips)
  }

  func testTheLayoutFollowsTheSize() {
    func shown(_ width: Int, _ height: Int) -> [Pane] {
      State(width: width, height: height, now: 0).layout.shown
    }
    XCTAssertEqual(shown(120, 40), [.lists, .clips, .description, .restrictions, .metadata])
    XCTAssertEqual(shown(80, 24), [.clips, .description])
    XCTAssertEqual(shown(60, 24), [.clips, .description])
    XCTAssertEqual(shown(60, 20), [.clips])
    XCTAssertEqual(shown(40, 8), [.clips])
    XCTAssertEqual(shown(39, 8), [])
    XCTAssertEqual(shown(40, 7), [])
  }

  func testNoFrameLeavesTheScreenOrCoversAnother() {
    for width in stride(from: 40, through: 220, by: 7) {
      for height in stride(from: 8, through: 70, by: 5) {
        let frames = Array(State(width: width, height: height, now: 0).layout.frames.values)
        var owner: Set<Int> = []
        for frame in frames {
          XCTAssertLessThanOrEqual(frame.x + frame.width, width)
          XCTAssertLessThanOrEqual(frame.y + frame.height, height - 1)
          for y in frame.y..<(frame.y + frame.height) {
            for x in frame.x..<(frame.x + frame.width) {
              XCTAssertTrue(owner.insert(y * 1000 + x).inserted, "\(width)x\(height)")
            }
          }
        }
      }
    }
  }

  func testHelpIsNarrowedByTypingAndRunsTheCommand() {
    var desk = Desk(rows: 9)
    desk.type("?the last line")
    guard case .help(let help) = desk.state.popup else { return XCTFail("no help") }
    XCTAssertEqual(help.commands(desk.state.keys), [.last])
    desk.type("<ret>")
    XCTAssertNil(desk.state.popup)
    XCTAssertEqual(desk.selected, "c8")
  }
}
