import Browser
import Clips
import Foundation
import Readers
import XCTest

@testable import newsreel

final class TakingStories: XCTestCase {
  private var server: LoopbackServer?

  override func setUp() {
    for name in ["http_proxy", "all_proxy", "ALL_PROXY"] { unsetenv(name) }
  }

  override func tearDown() { server?.stop() }

  func testWhatIsCopiedIsOnTheClipboardAndTold() throws {
    try story { desk in
      desk.play("/goats<ret>yi")
      XCTAssertEqual(desk.copied, "cor:cv-40811")
      desk.isTold("copied id")
      desk.play("ya")
      XCTAssertEqual(desk.copied, "https://desk.corvane.example/story/cv-40811")
      desk.play("<esc>*yi")
      desk.isTold("copied id of 69 clips")
      XCTAssertEqual(desk.copied?.split(separator: "\n").count, 69)
    }
  }

  func testEverythingTheMenuOffersIsCopied() throws {
    try story { desk in
      desk.play("/lamplighter<ret>")
      var copies: [String: String] = [:]
      for entry in Excerpts.all {
        desk.play("y" + entry.letter)
        copies[entry.name] = desk.copied ?? "nothing"
      }
      XCTAssertEqual(copies["id"], "cor:cv-40833")
      XCTAssertEqual(copies["address"], "https://desk.corvane.example/story/cv-40833")
      XCTAssertTrue(copies["restrictions"]?.hasPrefix("Must credit on screen") == true)
      XCTAssertTrue(copies["dopesheet"]?.contains("Porto's last lamplighter") == true)
      XCTAssertTrue(copies["row"]?.contains("\t") == true)
      XCTAssertTrue(copies["policy"]?.contains("odrl") == true)
      XCTAssertEqual(Set(copies.keys), Set(Excerpts.all.map(\.name)))
    }
  }

  func testClipsAreExportedToEveryFormatOfConvert() throws {
    XCTAssertEqual(
      Excerpts.exportFormats.map(\.name), ExportFormat.allCases.map(\.rawValue))
    try story { desk in
      for entry in Excerpts.exportFormats {
        let path = "\(desk.home)/out.\(entry.name)"
        desk.play("e\(entry.letter)\(path)<ret>")
        desk.isTold("1 clip exported to \(path)")
        XCTAssertGreaterThan(try Data(contentsOf: URL(fileURLWithPath: path)).count, 50, entry.name)
      }
    }
  }

  func testTheLastCopyIsMadeAgainByOneKeyOrTwo() throws {
    try story { desk in
      desk.play("/goats<ret>Y")
      desk.isTold("no credit line came with this; y shows what else can be copied")
      desk.play("yi/<C-u>crane topples<ret>yy")
      XCTAssertEqual(desk.copied, "cor:cv-40820")
      desk.play("/<C-u>goats<ret>Y")
      desk.isTold("copied id")
      XCTAssertEqual(desk.copied, "cor:cv-40811")
    }
  }

  func testMarkedClipsAreExportedIntoANewFileAndNothingIsWrittenOver() throws {
    try story { desk in
      let path = desk.home + "/clips.csv"
      desk.play("/harbour<ret>*ec\(path)<ret>")
      desk.isTold("5 clips exported to")
      let text = try String(contentsOfFile: path, encoding: .utf8)
      XCTAssertTrue(text.contains("Crane topples in Trieste harbour"))
      desk.play(":export csv \(path)<ret>")
      desk.isTold("clips.csv")
      XCTAssertEqual(try String(contentsOfFile: path, encoding: .utf8), text)
    }
  }

  private func clip(_ address: String, _ words: String) -> ListingRecord {
    var clip = Clip()
    clip.id = "desk:1"
    clip.title = "Bakery counts its bread"
    clip.source = "Desk"
    clip.published = Moment(seconds: Sample.now)
    var file = Rendition()
    file.name = "HD"
    file.medium = .video
    file.mime = "video/mp4"
    file.url = address
    clip.renditions = [file]
    clip.restrictions = [Restriction(words)]
    return .clip(clip)
  }

  func testAFileIsDownloadedIntoTheFolderOfTheSettingsWithItsRights() throws {
    let server = try XCTUnwrap(
      LoopbackServer { _ in [.send("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nfootage")] })
    self.server = server
    var settings = Settings()
    settings.downloadFolder = "~/taken"
    try story(settings: settings) { desk in
      _ = try desk.catalogue.store(
        [clip(server.address("/hd.mp4"), "No restrictions.")], receivedAt: Sample.now)
      desk.play("R/bakery<ret>D")
      desk.sees("Download", "HD video/mp4")
      desk.play("1")
      let told = desk.state.notice?.text ?? ""
      XCTAssertTrue(told.contains("taken/Bakery counts its bread"), told)
      XCTAssertTrue(told.hasSuffix("(7 bytes) and its rights"), told)
      XCTAssertEqual(desk.state.tasks, [])
      let names = try FileManager.default.contentsOfDirectory(atPath: desk.home + "/taken").sorted()
      XCTAssertEqual(names.count, 2)
      XCTAssertTrue(names[1].hasSuffix(".rights.json"), "\(names)")
    }
  }

  func testTheShotlistIsSavedAsTextWithItsRightsUnlessTheyForbidIt() throws {
    var settings = Settings()
    settings.downloadFolder = "~/footage"
    try story(isJudged: true, settings: settings) { desk in
      desk.play("/crane topples<ret>D")
      desk.sees("shotlist text", "dopesheet text")
      desk.play("s")
      let told = desk.state.notice?.text ?? ""
      XCTAssertTrue(told.hasPrefix("saved ") && told.hasSuffix("shotlist.txt and its rights"), told)
      let folder = desk.home + "/footage"
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      XCTAssertEqual(files.count, 2, "\(files)")
      let name = try XCTUnwrap(files.first { $0.hasSuffix(".txt") })
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      XCTAssertTrue(text.hasPrefix("SHOTLIST\n"), text)
    }
  }

  func testADownloadThatTheRightsForbidIsRefusedWithTheWords() throws {
    try story(isJudged: true) { desk in
      _ = try desk.catalogue.store(
        [clip("http://127.0.0.1:9/hd.mp4", "NO ACCESS FRANCE. NO ACCESS TELEVISION.")],
        receivedAt: Sample.now)
      desk.play("R/bakery<ret>D1")
      desk.isTold("not taken", "NO ACCESS")
    }
  }

  func testAClipThatIsStillBeingReadIsNotCalledMissing() throws {
    try story { desk in
      var state = desk.state
      _ = update(&state, .key(Key("j")))
      _ = update(&state, .key(Key("D")))
      desk.show(state)
      desk.isTold("the clip is still being read; press the key again")
    }
  }

  func testDownloadsUnderWayAreShownListedAndCancelled() throws {
    try story { desk in
      desk.play("/goats<ret>")
      var state = desk.state
      _ = update(&state, .key(Key("D")))
      let effects = update(&state, .key(Key("<ret>")))
      guard case .download(let download, _, _) = effects.first else {
        return XCTFail("no download: \(effects)")
      }
      _ = update(&state, .progress(task: download, received: 12_000_000, expected: 80_000_000))
      desk.show(state)
      desk.isTold("downloading █░░░░░░░░░ 12 MB of 80 MB  Ctrl-C cancels")
      desk.isTold("q quit")
      XCTAssertEqual(update(&state, .key(Key("q"))), [])
      desk.show(state)
      desk.isTold("a download is under way: q again quits and keeps what has come")
      XCTAssertEqual(update(&state, .key(Key("x"))), [])
      desk.show(state)
      desk.sees("Downloads: choose one to cancel it", "12 MB of 80 MB")
      XCTAssertEqual(update(&state, .key(Key("1"))), [.cancel(task: download)])
      _ = update(&state, .ended(task: download, Notice("stopped", .failure)))
      desk.show(state)
      desk.isTold("download cancelled; downloading it again goes on where it stopped")
      XCTAssertEqual(update(&state, .key(Key("<C-c>"))), [.quit])
    }
  }

  func testEscapeStopsADownloadOnceThereIsNothingElseToGoBackFrom() throws {
    try story { desk in
      desk.play("/goats<ret>")
      var state = desk.state
      _ = update(&state, .key(Key("D")))
      guard case .download(let download, _, _) = update(&state, .key(Key("<ret>"))).first else {
        return XCTFail("no download")
      }
      XCTAssertFalse(update(&state, .key(Key("<esc>"))).contains(.cancel(task: download)))
      XCTAssertNil(state.listing.parsed)
      desk.show(state)
      desk.isTold("downloading waits  Esc cancels")
      XCTAssertEqual(update(&state, .key(Key("<esc>"))), [.cancel(task: download)])
      XCTAssertEqual(update(&state, .key(Key("<esc>"))), [])
    }
  }
}
