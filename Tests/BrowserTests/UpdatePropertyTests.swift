import Chance
import Clips
import Foundation
import XCTest

@testable import Browser

final class UpdatePropertyTests: XCTestCase {
  func testTheSelectedClipIsKeptByIdentityWhateverSizeTheScreenTakes() {
    var generator = Generator(seed: 3)
    var desk = Desk(rows: 150)
    for round in 0..<300 {
      desk.type(generator.one(of: ["j", "k", "<pgdn>", "<C-u>", "G", "gg", "z", "+", "_"]) ?? "j")
      let selected = desk.selected
      _ = update(
        &desk.state,
        .resize(width: generator.number(0...200), height: generator.number(0...70)))
      XCTAssertEqual(desk.selected, selected, "round \(round)")
      let listing = desk.state.listing
      XCTAssertTrue(
        (listing.top..<listing.top + desk.state.listRows).contains(listing.selected),
        "round \(round)")
    }
  }

  func testTheSelectedClipKeepsItsPlaceWhereverRowsComeAndGo() {
    var generator = Generator(seed: 4)
    for round in 0..<200 {
      var desk = Desk(rows: 120)
      desk.type(String(repeating: "j", count: generator.number(0...119)))
      let selected = desk.selected
      let line = desk.state.listing.selected - desk.state.listing.top
      let old = Desk.rows(0..<120)
      let early = (0..<generator.number(0...80)).map { Desk.rows((1_000 + $0)..<(1_001 + $0))[0] }
      let kept = old.filter { $0.id == selected || !generator.isOnce(in: 4) }
      desk.type("S")
      desk.answer(rows: early + kept)
      XCTAssertEqual(desk.selected, selected, "round \(round)")
      let listing = desk.state.listing
      let room = listing.window.rows.count - desk.state.listRows
      if listing.selected >= line, listing.selected - line <= room {
        XCTAssertEqual(listing.selected - listing.top, line, "round \(round)")
      }
    }
  }

  func testAnUnknownKeyChangesNothingButTheNotice() {
    var generator = Generator(seed: 5)
    for _ in 0..<300 {
      let key = Key("<X-" + generator.text(1) + ">")
      var desk = Desk(rows: 5)
      let before = desk.state
      desk.asked = update(&desk.state, .key(key))
      desk.state.notice = nil
      XCTAssertEqual(desk.state, before)
      XCTAssertEqual(desk.asked, [])
    }
  }

  func testUndoingAllAndRedoingAllGoesThroughTheSameChanges() {
    var generator = Generator(seed: 6)
    var log = UndoLog()
    let changes = (0..<50).map { _ in
      (0..<generator.number(1...3)).map { _ in
        Change(.marked, generator.isOnce(in: 2), ["c\(generator.number(0...9))"])
      }
    }
    for group in changes { log.record(group) }
    for group in changes.reversed() {
      XCTAssertEqual(log.undo(), group.reversed().map(\.inverse))
    }
    XCTAssertNil(log.undo())
    for group in changes { XCTAssertEqual(log.redo(), group) }
    XCTAssertNil(log.redo())
  }

  func testTheTimeOfAnActionGrowsNoFasterThanItsInput() {
    assertLinear("pasting") { size in
      var desk = Desk(rows: 1)
      desk.type(":")
      let text = String(repeating: "ab é 東 ", count: size)
      return { _ = update(&desk.state, .paste(text)) }
    }
    assertLinear("marking") { size in
      var desk = Desk(rows: size)
      let ids = (0..<size).map { "c\($0)" }
      return { _ = update(&desk.state, .changed([Change(.marked, true, ids)], isRecorded: true)) }
    }
    assertLinear("a range") { size in
      var desk = Desk(rows: size)
      desk.type("mG")
      return { desk.type("V") }
    }
    assertLinear("a macro") { size in
      let macro = String(repeating: "<lt>j<C-d><", count: size)
      return { _ = Key.sequence(macro) }
    }
  }

  /// Eight times the input takes at most about eight times as long, by the thread's own clock.
  private func assertLinear(_ name: String, _ prepare: (Int) -> () -> Void) {
    func seconds(_ size: Int) -> Double {
      (0..<3).map { _ in
        let act = prepare(size)
        let start = threadSeconds()
        act()
        return threadSeconds() - start
      }.min() ?? 0
    }
    let small = seconds(2_000)
    let large = seconds(16_000)
    XCTAssertLessThan(large, small * 24 + 0.02, "\(name): \(small) s, then \(large) s")
  }

  private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
