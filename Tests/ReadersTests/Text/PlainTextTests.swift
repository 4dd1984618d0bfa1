import XCTest

@testable import Readers

final class PlainTextTests: XCTestCase {
  func testMarkupBecomesParagraphsAndLines() {
    let forms: [(String, String)] = [
      ("<p>One</p><p>Two</p>", "One\n\nTwo"), ("One<br>Two<br/>Three", "One\nTwo\nThree"),
      ("One<br><br>Two", "One\n\nTwo"), ("<p> </p><p>&nbsp;</p><p>One</p>", "One"),
      ("<div>One <b>bold</b>\n word</div>", "One bold word"),
      ("a<script>alert('<p>')</script>b", "ab"), ("a<style>p{}</style>b", "ab"),
      ("<ul><li>One<li>Two</ul>", "One\nTwo"),
      ("AT&amp;T &lt;b&gt; &#233;&#x41;&rsquo;&#150;", "AT&T <b> éA’–"),
      ("3 < 4 & 5 > 4", "3 < 4 & 5 > 4"), ("a<!-- <p>no</p> -->b", "ab"),
      ("<![CDATA[1 < 2]]>", "1 < 2"), ("<a title=\"x > y\">link</a>", "link"),
      ("<P>ONE</P><P>TWO</P>", "ONE\n\nTWO"), ("<xhtml:p>One</xhtml:p>two", "One\n\ntwo"),
      ("&bogus; &; &#xZZ;", "&bogus; &; &#xZZ;"), ("", ""), ("<", "<"), ("<p", "<p"),
      ("<script>", ""), ("<!--", "<!--"), ("a<!-- b <p>", "a"), ("<a href=\"", "<a href=\""),
    ]
    for (markup, text) in forms {
      XCTAssertEqual(plainText(ofMarkup: markup), text, markup)
    }
  }

  func testEntitiesAloneAreResolved() {
    XCTAssertEqual(withoutEntities("Le phare rallum&eacute; &amp; plus"), "Le phare rallumé & plus")
    XCTAssertEqual(withoutEntities("no entity"), "no entity")
  }

  func testUnclosedMarkupIsReadInLinearTime() {
    for piece in ["<a \"", "<!--", "<script>", "&amp", "<p", "<![CDATA[", "<a href='"] {
      let text = String(repeating: piece, count: 50_000)
      XCTAssertLessThanOrEqual(plainText(ofMarkup: text).utf8.count, text.utf8.count)
    }
  }
}

final class CleanTextTests: XCTestCase {
  func testControlsAreTakenOutAndAllElseStays() {
    let forms: [(String, String)] = [
      ("plain é ü 漢字 שלום", "plain é ü 漢字 שלום"), ("a\tb\nc", "a\tb\nc"), ("a\r\nb\rc", "a\nb\nc"),
      ("\u{1B}[1;31mred\u{1B}[0m", "red"),
      ("\u{1B}]8;;http://x\u{1B}\\link\u{1B}]8;;\u{7}", "link"),
      ("\u{1B}]0;unended", "0;unended"), ("\u{1B}(Bx", "x"), ("\u{1B}", ""), ("a\u{85}b", "a\nb"),
      ("a\u{9B}31mb", "ab"), ("a\u{202E}b\u{2066}c\u{2069}", "abc"), ("e\u{301}", "e\u{301}"),
      ("a\u{200F}b\u{200D}c", "a\u{200F}b\u{200D}c"), ("\u{0}\u{7F}", ""), ("", ""),
    ]
    for (text, clean) in forms { XCTAssertEqual(cleanText(text), clean, text.debugDescription) }
  }

  func testLinesAreSqueezed() {
    XCTAssertEqual(cleanLine("  a \u{A0}\n b  "), "a b")
    XCTAssertNil(cleanLine(" \u{200B} "))
    XCTAssertEqual(foldedKey("  Ａ  ﬁne\tDay "), "a fine day")
  }
}
