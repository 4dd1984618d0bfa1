import Browser
import Clips
import XCTest

@testable import newsreel

final class KeptSearchStories: XCTestCase {
  private func arrival(_ title: String) -> ListingRecord {
    var clip = Clip()
    clip.id = "new:" + title
    clip.title = title
    clip.published = Moment(seconds: Sample.now - 60)
    return .clip(clip)
  }

  func testAKeptSearchHasItsOrderItsCountOfNewClipsAndIsVisited() throws {
    try story { desk in
      desk.play("/harbour<ret>:sort title<ret><C-s>harbours<ret>")
      desk.isTold("kept as harbours")
      desk.play("<esc>ga")
      desk.reads(.lists, "Searches harbours 0")
      _ = try desk.catalogue.store(
        [arrival("Second harbour crane")], receivedAt: Sample.now + 10)
      desk.play("R")
      desk.reads(.lists, "harbours 1")
      desk.play("<C-p>harbours<ret>")
      desk.sees("title, A to Z", "search: harbour", "6 clips")
    }
  }

  func testAKeptSearchBringsItsOutletAndLeavingItBringsTheOldOneBack() throws {
    try story(160, 40, isJudged: true) { desk in
      let own = desk.state.profile?.name ?? ""
      desk.play("Pde<ret>")
      let other = desk.state.profile?.name ?? ""
      XCTAssertNotEqual(own, other)
      desk.play("/verdict:no<ret>")
      let found = desk.titles
      desk.play("<C-s>forbidden<ret><esc>Pfr<ret>")
      desk.sees(own)
      desk.play("ga<C-p>forbidden<ret>")
      desk.isTold("verdicts are for \(other), as kept with this search")
      desk.play("<wait>")
      desk.sees(other)
      XCTAssertEqual(desk.titles, found)
      desk.play("ga")
      desk.isTold("verdicts are for \(own) again")
      XCTAssertEqual(desk.state.session.profile, desk.state.profileID)
    }
  }

  func testALeftSessionComesBackToTheKeptSearchWithItsOutlet() throws {
    try story(160, 40, isJudged: true) { desk in
      let own = desk.state.profileID
      desk.play("Pde<ret>/verdict:no<ret><C-s>forbidden<ret><esc>")
      let kept = desk.state.profileID
      desk.play("Pfr<ret><C-p>forbidden<ret>")
      var next = State(width: 160, height: 40, now: Sample.now)
      next.profiles = desk.state.profiles
      next.profileID = own
      next.restore(desk.state.session)
      XCTAssertEqual(next.profileID, own)
      var contents = SidebarContents()
      contents.savedSearches = desk.state.savedSearches
      let effects = update(&next, .sidebar(contents))
      XCTAssertEqual(next.profileID, kept)
      XCTAssertTrue(effects.contains(.useProfile(kept)))
      XCTAssertEqual(next.session.profile, own)
    }
  }

  func testASearchForVerdictsIsAnsweredAnewForAnotherOutlet() throws {
    try story(160, 40, isJudged: true) { desk in
      desk.play("/verdict:no<ret>")
      let found = desk.titles
      desk.play("Pde<ret>")
      XCTAssertNotEqual(desk.titles, found)
    }
  }

  func testAKeptSearchThatNotifiesAnnouncesNewClips() throws {
    try story { desk in
      desk.play("!")
      desk.isTold("only a kept search can announce new clips")
      desk.play("/harbour<ret><C-s>harbours<ret><esc><C-p>harbours<ret>!")
      desk.isTold("harbours announces new clips")
      desk.play("ga")
      _ = try desk.catalogue.store(
        [arrival("Harbour one"), arrival("Harbour two")], receivedAt: Sample.now + 10)
      desk.tick()
      desk.isTold("2 new clips in harbours")
      XCTAssertEqual(desk.announced, ["2 new clips in harbours"])
      desk.tick()
      XCTAssertEqual(desk.announced, ["2 new clips in harbours"])
      desk.play("<C-p>harbours<ret>!")
      desk.isTold("harbours is quiet")
    }
  }

  func testLookAlikesOfOtherSourcesAreTold() throws {
    try story(200, 60) { desk in
      desk.play("/waterspout agency:corvane<ret>8")
      desk.reads(.history, "Also in 1 source", "Sorrelbank Eyewitness")
    }
  }
}
