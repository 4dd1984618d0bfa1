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
