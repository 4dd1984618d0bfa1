import XCTest

@testable import newsreel

final class MdocTests: XCTestCase {
  func testTextIsWrittenSoThatNothingOfItIsAMacro() {
    var page = Mdoc()
    page.say("Plain text. .Sh is no heading here, 'quoted' nor \\fBbold\\fR. A-b é 世 🎥")
    page.heading("SYNOPSIS")
    page.macro("It", "Fl")
    page.macro("Ic", "a \"b\" -c", "")
    page.say("")
    XCTAssertEqual(
      page.text,
      """
      Plain text.
      \\&.Sh is no heading here, \\(aqquoted\\(aq nor \\efBbold\\efR.
      A\\-b \\[u00E9] \\[u4E16] \\[u1F3A5]
      .Sh SYNOPSIS
      .It \\&Fl
      .Ic "\\&a \\(dqb\\(dq \\-c" "\\&"

      """)
  }

  func testLongTextIsBrokenBetweenWords() {
    var page = Mdoc()
    page.say(Array(repeating: "seventeen-letters", count: 10).joined(separator: " "))
    XCTAssertEqual(page.text.split(separator: "\n").map(\.count), [75, 75, 37])
  }

  func testExamplesKeepTheirLines() {
    var page = Mdoc()
    page.example([".Sh a  b", "'x'"])
    XCTAssertEqual(
      page.text, ".Bd -literal -offset indent\n\\&.Sh a  b\n\\&\\(aqx\\(aq\n.Ed\n")
  }
}
