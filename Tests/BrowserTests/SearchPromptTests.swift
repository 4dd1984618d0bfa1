import Browser
import Clips
import Search
import XCTest

final class SearchPromptTests: XCTestCase {
  func testEachKeySearchesAndTheRestOfTheTypingSearchesTheWholeText() throws {
    var desk = Desk(rows: 9)
    desk.type("/ga")
    let requests = desk.requests
    XCTAssertEqual(requests.map(\.isTyping), [true, true])
    XCTAssertEqual(requests.last?.matching, try parse("ga", typing: true))
    let ticket = desk.state.listing.rowsTicket
    XCTAssertEqual(desk.asked.last, .wait(.searchRest(ticket: ticket), milliseconds: 150))
    desk.asked = update(&desk.state, .timer(.searchRest(ticket: ticket)))
    XCTAssertEqual(desk.requests.map(\.isTyping), [false])
  }

  func testEscapeGivesBackTheListAsItWas() {
    var desk = Desk(rows: 9)
    desk.type("jjj/zebra")
    desk.answer(rows: [])
    XCTAssertNil(desk.selected)
    desk.type("<esc>")
    XCTAssertEqual(desk.selected, "c3")
    XCTAssertNil(desk.state.prompt)
    XCTAssertNil(desk.state.listing.parsed)
  }

  func testAnErrorNeverClearsTheLastResult() {
    var desk = Desk(rows: 9)
    desk.type("/sea")
    desk.answer(rows: Desk.rows(2..<4))
    let before = desk.state.listing
    desk.type(" )")
    XCTAssertNotNil(desk.state.prompt?.error)
    XCTAssertEqual(desk.state.listing.window, before.window)
    desk.type("<ret>")
    XCTAssertNotNil(desk.state.prompt)
  }

  func testEnterKeepsTheSearchAndEscapeThenClearsIt() {
    var desk = Desk(rows: 9)
    desk.type("/sea<ret>")
    XCTAssertNil(desk.state.prompt)
    XCTAssertEqual(desk.state.listing.searchText, "sea")
    desk.type("<esc>")
    XCTAssertEqual(desk.state.listing.searchText, "")
    XCTAssertNil(desk.requests.last?.matching)
  }

  func testTheLineIsEditedAsInAShell() {
    var desk = Desk(rows: 1)
    desk.type("/one two<C-w>three<home>x<end><backspace><left><del>")
    XCTAssertEqual(desk.state.prompt?.line.text, "xone thr")
    desk.type("<C-u>")
    XCTAssertEqual(desk.state.prompt?.line.text, "")
  }

  func testPastedTextIsOneLine() {
    var desk = Desk(rows: 1)
    desk.type("/")
    _ = update(&desk.state, .paste("red\narmy\u{1B}[2J"))
    XCTAssertEqual(desk.state.prompt?.line.text, "red army[2J")
  }
}
