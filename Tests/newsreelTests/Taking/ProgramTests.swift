import Glibc
import XCTest

@testable import newsreel

final class ProgramTests: ProgramTestCase {
  private let hostile = [
    "https://a.example/a b.mp4", "https://a.example/'q\"uote'.mp4", "https://a.example/;reboot",
    "https://a.example/$(reboot)`reboot`", "-oscript=x.lua", "--", "https://a.example/*?[x]",
    "/films/ä 水.mp4", "https://a.example/a&b|c>d", "$HOME",
  ]

  func testThePlayerGetsEveryAddressAsOneArgument() throws {
    for address in hostile {
      try install("mpv")
      try play([address], programs())
      XCTAssertEqual(try called("mpv"), "<-->\n<\(address)>\n")
      unlink(folder + "/mpv.called")
    }
  }

  func testAPlayersOwnWordsStandBeforeTheAddress() throws {
    try install("vlc")
    try play(["https://a.example/x.mp4"], with: ["vlc", "--play and exit"], programs())
    XCTAssertEqual(try called("vlc"), "<--play and exit>\n<https://a.example/x.mp4>\n")
  }

  func testNoAddressIsAnOptionOfAnyPlayer() {
    XCTAssertEqual(playerArguments(["vlc"], ["-x"]), ["./-x"])
    XCTAssertEqual(playerArguments(["vlc", "-f"], ["--x"]), ["-f", "./--x"])
    XCTAssertEqual(playerArguments(["mpv", "--"], ["-x"]), ["--", "-x"])
    XCTAssertEqual(playerArguments(["vlc"], ["https://x"]), ["https://x"])
  }

  func testAPlayerThatIsNotInstalledIsNamed() {
    XCTAssertEqual(
      fault { () throws(ProgramError) in try play(["https://a.example/x"], programs()) }?
        .description,
      "no program that plays footage was found; install mpv.")
  }

  func testAddressesOfOtherSchemesAreNotPlayed() throws {
    try install("mpv")
    for address in ["edl://x", "file:///etc/passwd", "", "a\u{0}b"] {
      XCTAssertEqual(
        fault { () throws(ProgramError) in try play([address], programs()) },
        .badAddress("this address is none a player should be given; choose another file."))
    }
    XCTAssertFalse(isCalled("mpv"))
  }

  func testAStartedProgramHasASessionOfItsOwnAndNoTerminal() throws {
    let facts = """
      facts=$(cut -d' ' -f6 /proc/$$/stat; for fd in /proc/$$/fd/*; do readlink "$fd"; done)
      printf '%s\\n%s\\n' $$ "$facts" >> "$out.new"
      """
    try install("mpv", facts)
    try write("inherited", "")
    let file = open(folder + "/inherited", O_RDONLY)
    defer { close(file) }
    try play(["https://a.example/x"], programs())
    let lines = try called("mpv").split(separator: "\n").map(String.init)
    XCTAssertEqual(lines.count > 6, true)
    XCTAssertEqual(lines[2], lines[3], "the program leads its session")
    XCTAssertEqual(lines.filter { $0 == "/dev/null" }.count, 3)
    XCTAssertEqual(lines.filter { $0.hasSuffix("/inherited") }, [])
  }

  func testAPageOpensInTheBrowser() throws {
    try install("xdg-open")
    try openPage("https://a.example/a b;$(x)'\"#/clip/1", programs(["DISPLAY": ":0"]))
    XCTAssertEqual(
      try called("xdg-open"), "<https://a.example/a%20b;$(x)'%22#/clip/1>\n")
  }

  func testOnlyWebPagesAreOpened() throws {
    try install("xdg-open")
    let programs = programs(["DISPLAY": ":0"])
    for address in ["file:///etc/passwd", "-x", "javascript:alert(1)", "/etc/passwd", ""] {
      guard
        case .badAddress = fault({ () throws(ProgramError) in try openPage(address, programs) })
      else { return XCTFail(address) }
    }
    XCTAssertFalse(isCalled("xdg-open"))
  }

  func testWithoutADesktopTheAddressIsToBeCopied() throws {
    try install("xdg-open")
    XCTAssertEqual(
      fault { () throws(ProgramError) in try openPage("https://a.example", programs()) }?
        .description,
      "there is no desktop here to open the page on; copy the address instead.")
  }

  func testTheClipboardProgramOfTheDesktopGetsTheText() throws {
    try install("xclip", reading: true)
    try install("wl-copy", reading: true)
    let text = "NO ACCESS \"NORWAY\"; $(x)\n`y` é水\n"
    XCTAssertEqual(try copyByProgram(text, programs(["DISPLAY": ":0"])), "xclip")
    XCTAssertEqual(try called("xclip"), "<-selection>\n<clipboard>\n<-in>\n" + text)
    XCTAssertFalse(isCalled("wl-copy"))
    XCTAssertEqual(
      try copyByProgram(text, programs(["DISPLAY": ":0", "WAYLAND_DISPLAY": "w"])), "wl-copy")
    XCTAssertEqual(try called("wl-copy"), "<--type>\n<text/plain>\n" + text)
  }

  func testALongTextReachesTheClipboardWhole() throws {
    try install("pbcopy", reading: true)
    let text = String(repeating: "0123456789abcde\n", count: 100_000)
    XCTAssertEqual(try copyByProgram(text, programs()), "pbcopy")
    XCTAssertEqual(try called("pbcopy").utf8.count, 3 + text.utf8.count)
  }

  func testTheNextClipboardProgramHelpsOutWhereOneFails() throws {
    try write("xclip", "#!/bin/sh\nexit 3\n")
    chmod(folder + "/xclip", 0o755)
    let desktop = programs(["DISPLAY": ":0"])
    XCTAssertEqual(
      fault { () throws(ProgramError) in try copyByProgram("x", desktop) },
      .failed("xclip", status: 3))
    try install("xsel", reading: true)
    XCTAssertEqual(try copyByProgram("x", desktop), "xsel")
  }

  func testAProgramThatNeverReadsOrEndsIsStopped() throws {
    try write("pbcopy", "#!/bin/sh\nPATH=/usr/bin:/bin\nexec sleep 60\n")
    chmod(folder + "/pbcopy", 0o755)
    let path = try XCTUnwrap(programs().path(of: "pbcopy"))
    let long = String(repeating: "x", count: 4 << 20)
    XCTAssertEqual(
      fault { () throws(ProgramError) in try programs().run(path, [], input: long, seconds: 1) },
      .tooSlow("pbcopy", seconds: 1))
  }

  func testWithoutAnyClipboardProgramTheyAreNamed() {
    XCTAssertEqual(
      fault { () throws(ProgramError) in try copyByProgram("x", programs()) }?.description,
      "no program that fills the clipboard was found; install one of wl-copy, xclip, xsel, pbcopy.")
  }

  func testProgramsAreSoughtInAbsoluteFoldersOnly() throws {
    try install("mpv")
    try write("plain", "no program")
    let path = folder
    XCTAssertEqual(programs().path(of: "mpv"), path + "/mpv")
    XCTAssertNil(programs().path(of: "plain"))
    XCTAssertNil(programs().path(of: ""))
    XCTAssertNil(Programs(environment: ["PATH": ".:bin:"]).path(of: "mpv"))
    XCTAssertNil(Programs(environment: [:]).path(of: "mpv"))
    XCTAssertEqual(programs().path(of: path + "/mpv"), path + "/mpv")
    XCTAssertNil(Programs(environment: ["PATH": "/"]).path(of: "tmp"))
  }

  func testANotificationIsPlainTextInItsArguments() throws {
    try install("notify-send")
    var bells = 0
    let told = notify(
      "-x new\u{1B}[2J", "<b>3 & more</b>\nclips", programs(["DISPLAY": ":0"])
    ) { bells += 1 }
    XCTAssertEqual(told, .desktop)
    XCTAssertEqual(bells, 0)
    XCTAssertEqual(
      try called("notify-send"),
      "<--app-name=newsreel>\n<-->\n<-x new [2J>\n<&lt;b&gt;3 &amp; more&lt;/b&gt; clips>\n")
  }

  func testTheBellRingsWhereThereIsNoDesktop() throws {
    try install("notify-send")
    var bells = 0
    XCTAssertEqual(notify("a", "b", programs()) { bells += 1 }, .bell)
    XCTAssertEqual(bells, 1)
    XCTAssertFalse(isCalled("notify-send"))
  }
}
