import Clips
import Testing

@testable import newsreel

struct FileNameTests {
  private func stem(_ title: String, _ id: String) -> String {
    var clip = Clip()
    clip.title = title
    clip.id = id
    return fileStem(of: clip)
  }

  @Test(
    "A file is named by title and id, safe in every folder",
    arguments: [
      ("Ferry aground", "4017", "Ferry aground (4017)"), ("", "4017", "4017"),
      ("Ferry", "", "Ferry"), ("", "", "clip"), ("../../etc/passwd", "a/b", "etc-passwd (a-b)"),
      (".hidden", "1", "hidden (1)"), ("-rf *", "-x", "rf - (x)"), ("~root", "1", "root (1)"),
      ("a\u{0}b\nc\u{1B}[31m", "1", "a b c [31m (1)"),
      ("Паром на мели", "42", "Паром на мели (42)"),
      ("العبارة", "7", "العبارة (7)"), ("a\u{202E}gpj.exe", "1", "agpj.exe (1)"),
      ("What? \"Now\": <b>|", "1", "What- -Now-- -b-- (1)"), ("...", "..", "clip"),
      ("dots...  ", "1", "dots (1)"), ("👩‍👩‍👧 clip", "1", "👩‍👩‍👧 clip (1)"),
      ("\u{E000}\u{E0001}x", "1", "x (1)"),
      ("tag:example.com,2026:9", "", "tag-example.com,2026-9"),
    ])
  func names(title: String, id: String, name: String) {
    #expect(stem(title, id) == name)
  }

  @Test("Names are bounded in bytes and cut between characters")
  func bounds() {
    let long = stem(String(repeating: "é👩‍👩‍👧", count: 300), String(repeating: "9", count: 300))
    #expect(long.utf8.count <= 160)
    #expect(long.hasSuffix(" (" + String(repeating: "9", count: 60) + ")"))
    #expect(long.dropLast(63).allSatisfy { $0 == "é" || $0 == "👩‍👩‍👧" })
    #expect(stem("x" + String(repeating: "\u{301}", count: 5_000), "7") == "7")
  }

  private static let addresses: [(String, String?, String?)] = [
    ("https://a.example/x/clip.MP4?t=a.b", nil, "mp4"),
    ("https://a.example/x/clip", "video/mp4; codecs=x", "mp4"),
    ("https://a.example/run.sh", nil, nil), ("https://a.example/x.desktop", "image/jpeg", "jpg"),
    ("https://a.example/a.mov#.exe", nil, "mov"), ("https://a.example/", "VIDEO/MPEG", "mpg"),
    ("", nil, nil), ("https://a.example/mp4", nil, nil),
  ]

  @Test("The ending comes from a known list", arguments: addresses)
  func endings(address: String, mime: String?, ending: String?) {
    #expect(fileExtension(address: address, mime: mime) == ending)
  }

  @Test("Numbers keep names apart")
  func numbers() {
    #expect([1, 2, 13].map { numbered("a", $0) } == ["a", "a 2", "a 13"])
  }
}
