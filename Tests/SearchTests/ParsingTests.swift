import Search
import XCTest

final class ParsingTests: XCTestCase {
  private func assertPrints(
    _ table: [(String, String)], file: StaticString = #filePath, line: UInt = #line
  ) {
    for (text, expected) in table {
      do {
        let query = try parse(text)
        XCTAssertEqual(query.description, expected, text, file: file, line: line)
        XCTAssertEqual(try parse(query.description), query, text, file: file, line: line)
      } catch {
        XCTFail("\(error)", file: file, line: line)
      }
    }
  }

  private func assertFails(
    _ table: [(String, String)], file: StaticString = #filePath, line: UInt = #line
  ) {
    for (text, expected) in table {
      do {
        let query = try parse(text)
        XCTFail("\(text) parsed as \(query)", file: file, line: line)
      } catch {
        XCTAssertEqual(error.description, expected, text, file: file, line: line)
      }
    }
  }

  func testWordsPhrasesAndOperatorsArePrintedAsTheyAreUnderstood() {
    assertPrints([
      ("", ""),
      ("   ", ""),
      ("red army", "red army"),
      ("red AND army", "red army"),
      ("red OR army OR navy tank", "red OR army OR navy tank"),
      ("(red OR army) navy", "(red OR army) navy"),
      ("((red))", "red"),
      ("red (army (navy))", "red army navy"),
      ("-red", "-red"),
      ("NOT red", "-red"),
      ("-(red army)", "-(red army)"),
      ("-(-red)", "red"),
      ("NOT --red", "NOT --red"),
      ("stalin*", "stalin*"),
      ("stalin**", "stalin*"),
      ("\"not one step\"", "\"not one step\""),
      ("\"not one st\"*", "\"not one st\"*"),
      ("“not one step”", "\"not one step\""),
      ("\"say \"\"cheese\"\" now\"", "\"say \"\"cheese\"\" now\""),
      ("near(red army, 5)", "near(red army, 5)"),
      ("NEAR(red \"the army\")", "near(red \"the army\", 10)"),
      ("title:near(red army, 2)", "title:near(red army, 2)"),
      ("foo(bar)", "foo bar"),
    ])
  }

  func testOperatorsThatJoinNothingAreWords() {
    assertPrints([
      ("AND", "\"AND\""),
      ("red AND", "red \"AND\""),
      ("AND red", "\"AND\" red"),
      ("NOT", "\"NOT\""),
      ("NEAR army", "NEAR army"),
      ("-OR", "-\"OR\""),
      ("and or not", "and or not"),
    ])
  }

  func testAPastedHeadlineIsASearchForItsWords() {
    assertPrints([
      (
        "'Not One Step Back' - Red Army defends Stalingrad *ARCHIVE*",
        "'Not One Step Back' Red Army defends Stalingrad *ARCHIVE*"
      ),
      ("Ukraine: Zelensky & Macron | talks", "Ukraine: Zelensky Macron talks"),
      ("2:15 http://a.b/c?d=e urn:x:y c++", "2:15 http://a.b/c?d=e urn:x:y c++"),
      ("a<b 5>3", "a<b 5>3"),
    ])
  }

  func testFieldsAreUnderstoodAndPrintedInTheirShortestForm() {
    assertPrints([
      ("title:red", "title:red"),
      ("TITLE:red", "title:red"),
      ("title:(red OR \"blue sky\")", "title:red OR title:\"blue sky\""),
      ("title:(red country:france)", "title:red country:france"),
      ("restriction:\"no archive\"", "restriction:\"no archive\""),
      ("kind:VIDEO -kind:(audio OR picture)", "kind:video -(kind:audio OR kind:picture)"),
      ("id:\"tag:a (b)\"", "id:\"tag:a (b)\""),
      ("story:12345*", "story:12345*"),
      ("has:shotlist is:new killed: embargoed:", "has:shotlist is:new is:killed is:embargoed"),
      ("published:2023-01..2023-02", "published:2023-01..2023-02"),
      ("published:٢٠٢٣", "published:2023"),
      ("published<2d updated>=12h", "published<2d updated>=12h"),
      ("published:>=2023", "published>=2023"),
      ("published:2023..", "published>=2023"),
      ("published:..2023-01-31", "published<=2023-01-31"),
      ("published:today..tomorrow", "published:today..tomorrow"),
      ("published>=2023-01-31T14:39Z", "published>=2023-01-31T14:39"),
      ("published=2023-01-31t14:39:05+0330", "published:2023-01-31T14:39:05+03:30"),
      ("published:2023-01-31-05:00", "published:2023-01-31-05:00"),
      ("duration:1m..3m duration<90", "duration:1m..3m duration<90"),
      ("duration:2:15 duration:1m30s duration:1h30m", "duration:135 duration:90 duration:90m"),
      ("urgency<=3 expires<7d", "urgency<=3 expires<7d"),
      ("verdict:clear status:killed lang:ar", "verdict:clear status:killed lang:ar"),
    ])
  }

  func testAQueryThatCannotBeUnderstoodIsPointedAt() {
    assertFails([
      (
        "red \"army",
        "This quote is never closed; add a \" at the end of the phrase.\nred \"army\n    ^"
      ),
      ("红军 (red", "This parenthesis is never closed; add a ).\n红军 (red\n     ^"),
      (
        "red) army",
        "There is no ( for this parenthesis; remove it or put it in quotes.\nred) army\n   ^"
      ),
      (
        "red ()",
        "There is nothing in these parentheses; put words into them or remove them.\nred ()\n    ^"
      ),
      (
        "red OR",
        "OR needs something on both sides; write \"OR\" in quotes to find the word.\nred OR\n    ^"
      ),
      (
        "OR red",
        "OR needs something on both sides; write \"OR\" in quotes to find the word.\nOR red\n^"
      ),
      (
        "red tilte:army",
        "There is no field tilte; did you mean title:?\nred tilte:army\n    ^"
      ),
      (
        "foo:bar",
        "There is no field foo; put the word in quotes to find it as text.\nfoo:bar\n^"
      ),
      ("pubished<2d", "There is no field pubished; did you mean published:?\npubished<2d\n^"),
      ("kind:vidoe", "kind: does not know vidoe; did you mean video?\nkind:vidoe\n     ^"),
      (
        "published:32",
        "32 is no date for published; write 2023-01-31, 2023-01, 2d, 12h or today.\n"
          + "published:32\n          ^"
      ),
      (
        "published:2023-02..2023-01",
        "The range of published runs backwards; put the smaller end first.\n"
          + "published:2023-02..2023-01\n          ^"
      ),
      (
        "title<x",
        "title cannot be compared with < or >; write title:VALUE.\ntitle<x\n     ^"
      ),
      ("near(red)", "near needs at least two words, as in near(red army, 5).\nnear(red)\n^"),
      (
        "near(red army, x)",
        "x is no distance for near; write a number from 0 to 1000.\nnear(red army, x)\n               ^"
      ),
      (" ... *", "There is nothing to search for in ... *; type letters or digits.\n ... *\n ^"),
    ])
  }
}
