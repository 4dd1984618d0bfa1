import Clips
import XCTest

@testable import newsreel

final class RenditionChoiceTests: XCTestCase {
  private func file(
    _ medium: Medium?, _ url: String, height: Int? = nil, mime: String? = nil,
    bitrate: Double? = nil, needsLogin: Bool? = nil
  ) -> Rendition {
    var file = Rendition()
    file.medium = medium
    file.url = url
    file.height = height
    file.width = height.map { $0 / 9 * 16 }
    file.mime = mime
    file.bitrate = bitrate
    file.needsLogin = needsLogin
    return file
  }

  func testTheBestToPlayComesFirst() {
    let files = [
      file(.picture, "https://a.example/still.jpg", height: 1080),
      file(.audio, "https://a.example/sound.mp3"),
      file(.video, "https://a.example/2160.mp4", height: 2160),
      file(.video, "https://a.example/unknown.mp4"),
      file(.stream, "https://a.example/1080.m3u8", height: 1080),
      file(.video, "https://a.example/720.mp4", height: 720),
      file(.video, "https://a.example/1080-thin.mp4", height: 1080, bitrate: 1_000_000),
      file(.video, "https://a.example/1080.mp4", height: 1080, bitrate: 8_000_000),
      file(.video, "https://a.example/login.mp4", height: 1080, needsLogin: true),
      file(nil, "https://a.example/what"),
      file(nil, "https://a.example/guess.webm", height: 480),
    ]
    XCTAssertEqual(
      playable(files).map(\.label),
      [
        "video 1920x1080 mp4 8000 kbit/s", "video 1920x1080 mp4 1000 kbit/s",
        "stream 1920x1080 m3u8", "video 1280x720 mp4", "video 848x480 webm", "video 3840x2160 mp4",
        "video mp4", "audio mp3", "kind unknown", "video 1920x1080 mp4 login needed",
      ])
  }

  func testNothingOfAKilledClipIsPlayed() {
    var clip = harbourClip()
    clip.renditions = [file(.video, "https://a.example/720.mp4", height: 720)]
    XCTAssertEqual(playable(of: clip).map(\.label), ["video 1280x720 mp4"])
    clip.status = .killed
    XCTAssertEqual(playable(of: clip), [])
  }

  func testOnlyWhatCanBeFetchedIsDownloadable() {
    let files = [
      file(.video, "https://a.example/live.m3u8"), file(.video, "rtsp://a.example/x"),
      file(.video, "file:///etc/passwd"), file(.picture, "https://a.example/still.jpg"),
      file(.video, "https://a.example/a b.mp4", height: 720), file(.video, "/local/a.mp4"),
    ]
    XCTAssertEqual(
      downloadable(files).map(\.address),
      ["https://a.example/a b.mp4", "https://a.example/still.jpg"])
  }

  func testAReferenceServesWhereThereIsNoAddress() {
    var file = Rendition()
    file.medium = .video
    file.reference = "media/a.mp4"
    XCTAssertEqual(playable([file, Rendition()]).map(\.address), ["media/a.mp4"])
  }

  func testHostileSizesDoNoHarm() {
    let files = [
      file(.video, "https://a.example/1.mp4", height: -1, bitrate: .nan),
      file(.video, "https://a.example/2.mp4", height: .max / 16, bitrate: .infinity),
      file(.video, "https://a.example/3.mp4", bitrate: -1e300),
    ]
    XCTAssertEqual(playable(files).count, 3)
  }

  func testPlayersGetNoSchemesOfTheirOwn() {
    let addresses = [
      ("https://a.example/x", true), ("RTMP://a.example/x", true), ("srt://a.example:9", true),
      ("/films/a b.mp4", true), ("clip 10:30.mp4", true), ("-dash.mp4", true),
      ("edl://%5%/etc,", false), ("memory://x", false), ("file:///etc/passwd", false),
      ("av://lavfi:x", false), ("fd:3", false), ("ytdl://x", false), ("", false),
      ("https://a.example/\n--script=x", false),
    ]
    for (address, isAllowed) in addresses {
      XCTAssertEqual(isPlayableAddress(address), isAllowed, address)
    }
  }
}
