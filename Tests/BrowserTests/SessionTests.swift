import Browser
import Clips
import XCTest

final class SessionTests: XCTestCase {
  func testTheNextStartFindsListSearchSelectionAndLayoutAgain() {
    var desk = Desk(rows: 9)
    desk.type("jj/sea<ret>")
    desk.answer(rows: Desk.rows(2..<5))
    desk.type("\\U+")
    let session = desk.state.session
    var state = State(width: 120, height: 40, now: 0)
    state.restore(session)
    let requests = update(&state, .start).compactMap { effect -> RowRequest? in
      if case .fetchRows(let request) = effect { request } else { nil }
    }
    XCTAssertEqual(requests.map(\.anchor), [.around(id: "c2")])
    XCTAssertEqual(state.session.search, "sea")
    XCTAssertEqual(state.timeStyle, .local)
    XCTAssertTrue(state.isSidebarHidden)
    XCTAssertEqual(state.listShare, 50)
    XCTAssertEqual(state.history[.search], ["sea"])
  }

  func testASessionThatMeansNothingIsAFirstStart() {
    var session = Session()
    session.shelf = "nonsense"
    session.order = "nonsense"
    session.search = "(("
    session.listShare = 9_000
    var state = State(width: 80, height: 24, now: 0)
    state.restore(session)
    XCTAssertEqual(state.listing.shelf, .all)
    XCTAssertNil(state.listing.parsed)
    XCTAssertEqual(state.listShare, 80)
  }
}
