import Clips
import XCTest

@testable import Browser

final class ListTests: XCTestCase {
  func testArrowsAndViKeysMoveTheSelection() {
    var desk = Desk(rows: 50)
    desk.type("jj<down>k")
    XCTAssertEqual(desk.selected, "c2")
    desk.type("G")
    XCTAssertEqual(desk.selected, "c49")
    desk.type("gg")
    XCTAssertEqual(desk.selected, "c0")
    desk.type("<pgdn>")
    XCTAssertEqual(desk.selected, "c\(desk.state.listRows - 1)")
  }

  func testAPrefixWaitsForTheNextKeyAndEscapeGivesItUp() {
    for prefix in ["g", "z"] {
      var desk = Desk(rows: 50)
      desk.type("G" + prefix)
      XCTAssertEqual(desk.state.pendingKeys, [Key(prefix)])
      XCTAssertFalse(
        desk.asked.contains { if case .wait(.keySequence, _) = $0 { true } else { false } })
      desk.type("<esc>")
      XCTAssertEqual(desk.state.pendingKeys, [])
      XCTAssertEqual(desk.selected, "c49")
      XCTAssertNil(desk.state.zoomed)
    }
  }

  func testAKeyOfTheUserThatIsAlsoAPrefixHoldsOnceNoOtherKeyFollows() {
    var desk = Desk(rows: 50)
    desk.state.keys.bind(KeyMap.Binding(.anywhere, [Key("g")], [.first], origin: "keys.yaml:1"))
    desk.type("Gg")
    XCTAssertEqual(desk.selected, "c49")
    XCTAssertEqual(desk.asked.last, .wait(.keySequence([Key("g")]), milliseconds: 400))
    _ = update(&desk.state, .timer(.keySequence([Key("g")])))
    XCTAssertEqual(desk.selected, "c0")
    desk.type("Ggj")
    XCTAssertEqual(desk.selected, "c1")
  }

  func testAPrefixIsAKeyAgainOnceAllThatFollowsItIsUnbound() {
    var desk = Desk(rows: 50)
    for keys in ["za", "zM", "zR", "zt", "zz", "zb"] {
      desk.state.keys.bind(KeyMap.Binding(.clips, Key.sequence(keys), []))
    }
    desk.type("z")
    XCTAssertEqual(desk.state.zoomed, .clips)
  }

  func testTheSelectedRowIsPutWhereTheKeysSay() {
    var desk = Desk(rows: 200)
    desk.type("<pgdn><pgdn>")
    let (selected, rows) = (desk.state.listing.selected, desk.state.listRows)
    for (keys, line) in [("zt", 0), ("zb", rows - 1), ("zz", rows / 2)] {
      desk.type(keys)
      XCTAssertEqual(desk.state.listing.selected, selected)
      XCTAssertEqual(selected - desk.state.listing.top, line, keys)
    }
    desk.type("<home>zb")
    XCTAssertEqual(desk.state.listing.top, 0)
  }

  func testAMarkShowsAndCountsBeforeTheCatalogueHasAnswered() {
    var desk = Desk(rows: 5)
    _ = update(&desk.state, .sidebar(SidebarContents(all: 5, new: 5, marked: 0)))
    desk.type("m")
    XCTAssertEqual(desk.state.markedCount, 1)
    XCTAssertEqual(desk.state.target, .marked)
    XCTAssertEqual(desk.state.listing.window.rows.map(\.isMarked).prefix(2), [true, false])
    _ = update(&desk.state, .changed([Change(.marked, true, ["c0"])], isRecorded: true))
    XCTAssertEqual(desk.state.markedCount, 1)
    _ = update(&desk.state, .changed([Change(.marked, true, ["c7"])], isRecorded: true))
    XCTAssertEqual(desk.state.markedCount, 2)
  }

  func testAMarkThatCouldNotBeMadeIsAskedForAnew() {
    var desk = Desk(rows: 5)
    desk.type("m")
    let effects = update(&desk.state, .failed("the disk is full"))
    XCTAssertTrue(effects.contains(.fetchSidebar))
    XCTAssertTrue(effects.contains { if case .fetchRows = $0 { true } else { false } })
    XCTAssertEqual(update(&desk.state, .failed("the disk is full")), [])
  }

  func testClipsThatComeWhileReadingAreToldAndShownWhenAskedFor() {
    var desk = Desk(rows: 50)
    desk.type("jj")
    XCTAssertEqual(update(&desk.state, .tick(now: desk.state.now + 60)), [.fetchSidebar])
    _ = update(&desk.state, .sidebar(SidebarContents(all: 50)))
    XCTAssertNil(desk.state.notice)
    _ = update(&desk.state, .sidebar(SidebarContents(all: 57)))
    XCTAssertEqual(desk.state.notice, Notice("7 new clips have come; R shows them"))
    XCTAssertEqual(desk.selected, "c2")
    desk.type("R")
    _ = update(&desk.state, .sidebar(SidebarContents(all: 57)))
    XCTAssertEqual(desk.state.notice, Notice("read again"))
  }

  func testTheSelectionIsKeptByIdentityOnItsScreenLineWhenRowsComeBeforeIt() {
    var desk = Desk(rows: 50)
    desk.type("<pgdn><pgdn>k")
    let selected = desk.selected
    let line = desk.state.listing.selected - desk.state.listing.top
    desk.type("S")
    XCTAssertEqual(desk.requests.last?.anchor, .around(id: selected ?? ""))
    let late = (0..<7).map { ClipRow(key: Int64(2000 + $0), id: "new\($0)", title: "New") }
    desk.answer(rows: late + Desk.rows(0..<50))
    XCTAssertEqual(desk.selected, selected)
    XCTAssertEqual(desk.state.listing.selected - desk.state.listing.top, line)
  }

  func testAStaleAnswerIsDropped() {
    var desk = Desk(rows: 5)
    desk.type("s")
    let old = desk.requests.last
    desk.type("s")
    guard let old else { return XCTFail("no request") }
    _ = update(&desk.state, .rows(old, RowWindow(rows: Desk.rows(90..<99))))
    XCTAssertEqual(desk.state.listing.window.rows.map(\.id), ["c0", "c1", "c2", "c3", "c4"])
  }

  func testTheWindowIsMadeLongerBeforeItsEndIsReached() {
    var desk = Desk()
    desk.answer(rows: Desk.rows(0..<200), reachesEnd: false)
    desk.type(String(repeating: "<pgdn>", count: 16))
    XCTAssertEqual(desk.requests.count, 1)
    XCTAssertEqual(desk.requests.first?.anchor, .after(Desk.rows(199..<200)[0]))
    let selected = desk.selected
    desk.answer(rows: Desk.rows(200..<400), reachesEnd: true)
    XCTAssertEqual(desk.state.listing.window.rows.count, 400)
    XCTAssertEqual(desk.selected, selected)
  }

  func testTheEndOfAListThatIsNotAtHandIsFetched() {
    var desk = Desk()
    desk.answer(rows: Desk.rows(0..<200), reachesEnd: false)
    desk.type("G")
    XCTAssertEqual(desk.requests.last?.anchor, .end)
    desk.answer(rows: Desk.rows(5000..<5200), reachesStart: false, reachesEnd: true)
    XCTAssertEqual(desk.selected, "c5199")
  }

  func testAShelfIsFoundAgainWhereItWasLeft() {
    var desk = Desk(rows: 50)
    _ = update(
      &desk.state,
      .sidebar(SidebarContents(all: 50, sources: [SourceSummary(name: "Corvane", count: 3)])))
    desk.type("jjj")
    desk.type("gn")
    desk.answer(rows: Desk.rows(10..<12))
    desk.type("ga")
    XCTAssertEqual(desk.requests.last?.anchor, .around(id: "c3"))
    desk.answer(rows: Desk.rows(0..<50))
    XCTAssertEqual(desk.selected, "c3")
  }

  func testTheClipOfTheSelectedRowIsAskedForOnce() {
    var desk = Desk(rows: 3)
    XCTAssertTrue(desk.asked.contains(.fetchClip(ticket: desk.state.reading.ticket, id: "c0")))
    desk.type("j")
    let ticket = desk.state.reading.ticket
    XCTAssertEqual(
      desk.asked,
      [
        .fetchClip(ticket: ticket, id: "c1"), .wait(.lateClip(ticket: ticket), milliseconds: 200),
      ])
    var clip = Clip()
    clip.id = "c1"
    XCTAssertEqual(
      update(&desk.state, .clip(ticket: ticket, clip)),
      [.wait(.readingRest(ticket: ticket), milliseconds: 100)])
    XCTAssertEqual(
      update(&desk.state, .timer(.readingRest(ticket: ticket))),
      [.fetchRelated(ticket: ticket, id: "c1")])
    XCTAssertEqual(update(&desk.state, .timer(.readingRest(ticket: ticket - 1))), [])
    desk.type("4")
    XCTAssertEqual(desk.changes.map(\.property), [.seen])
  }

  func testADanglingEntryIsNotAskedFor() {
    var desk = Desk()
    var row = ClipRow(key: 1, id: "gone", title: "Gone")
    row.entry = RowEntry()
    row.entry?.state = .dangling
    desk.answer(rows: [row])
    XCTAssertEqual(desk.asked, [])
    XCTAssertNil(desk.state.reading.clip)
  }
}
