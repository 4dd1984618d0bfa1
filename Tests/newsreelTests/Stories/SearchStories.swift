import Browser
import XCTest

@testable import newsreel

final class SearchStories: XCTestCase {
  func testTheListFollowsEveryLetterAndCountsTheHits() throws {
    try story { desk in
      desk.press("/harb")
      desk.sees("search: harb")
      desk.isTold("/harb", "clips")
      desk.isOn("Crane topples in Trieste harbour")
      desk.play("our")
      XCTAssertEqual(
        desk.titles,
        [
          "Crane topples in Trieste harbour, nobody hurt",
          "Redemanuskript: Eröffnung des Binnenhafens Magdeburg-Nord",
          "KILL NOTICE: Mayor of Split swims harbour for bet",
          "חיפה: החתולים של הנמל קיבלו כתובת",
          "Σύρος: το καΐκι που γύρισε μόνο του στο λιμάνι",
        ])
      desk.isTold("/harbour", "5 clips")
      desk.seesNot("Goats hired")
    }
  }

  func testEnterKeepsTheSearchAndEscapeClearsIt() throws {
    try story { desk in
      desk.play("/harbour<ret>")
      desk.sees("search: harbour", "5 clips")
      desk.play("<esc>")
      desk.seesNot("search:")
      desk.sees("69 clips")
    }
  }

  func testEscapeWhileTypingGivesBackListPlaceAndOlderSearch() throws {
    try story { desk in
      desk.play("/ferry<ret>j")
      let before = desk.titles
      let selected = desk.state.listing.selectedRow?.id
      desk.play("/<C-u>goats")
      desk.isOn("Goats hired")
      desk.play("<esc>")
      XCTAssertEqual(desk.titles, before)
      XCTAssertEqual(desk.state.listing.selectedRow?.id, selected)
      desk.sees("search: ferry")
    }
  }

  func testNAndCapitalNGoFromHitToHit() throws {
    try story { desk in
      desk.play("/harbour<ret>")
      desk.isOn("Crane topples")
      desk.play("nn")
      desk.isOn("KILL NOTICE")
      desk.play("N")
      desk.isOn("Redemanuskript")
    }
  }

  func testNWithoutASearchSaysWhatToDo() throws {
    try story { desk in
      desk.play("n")
      desk.isTold("nothing is being searched for: press / first")
    }
  }

  func testSpellingCaseAccentsAndScriptMakeNoDifference() throws {
    try story { desk in
      for (typed, title) in [
        ("GORLITZ", "Görlitz: Bäckerei"), ("καικι", "Σύρος"),
        ("ледокол", "Ледокол"), ("傘", "金沢"), ("zurich", "Zürich"),
        ("डाकघर", "वाराणसी"),
      ] {
        desk.play("/<C-u>\(typed)<ret>")
        desk.isOn(title)
      }
    }
  }

  func testAFinishedWordIsSoughtInTheWholeText() throws {
    try story { desk in
      desk.play("/hydrangeas<ret>")
      desk.isOn("Goats hired")
      desk.play("<esc>/brambles<ret>")
      XCTAssertEqual(desk.titles, ["Goats hired to mow railway embankment walk off the job"])
    }
  }

  func testPhrasesExclusionsAndFieldsNarrow() throws {
    try story { desk in
      desk.play("/\"car park\"<ret>")
      XCTAssertTrue(desk.titles.contains { $0.hasPrefix("Goats hired") })
      desk.play("/<C-u>harbour -crane<ret>")
      desk.sees("4 clips")
      desk.play("/<C-u>waterspout agency:sorrelbank<ret>")
      XCTAssertEqual(desk.titles, ["WATERSPOUT CROSSES MARINA AT MARSAXLOKK"])
    }
  }

  func testAMistakeIsPointedAtAndNothingIsLost() throws {
    try story(80, 24) { desk in
      desk.play("/harbour dur")
      let before = desk.titles
      desk.play(":(")
      XCTAssertEqual(desk.titles, before)
      desk.sees("↓ There is no field dur; did you mean duration:?")
      let lines = desk.lines()
      let caret = lines[22].prefix { $0 != "↓" }.count
      XCTAssertEqual(caret, "/harbour ".count)
      desk.play("<ret>")
      XCTAssertNotNil(desk.state.prompt)
      desk.play("<C-w><ret>")
      XCTAssertNil(desk.state.prompt)
      desk.sees("search: harbour")
    }
  }

  func testWhereNothingIsFoundAWordThatIsFoundIsOffered() throws {
    try story { desk in
      desk.play("/harbuor<ret>")
      desk.sees("Nothing found.", "Did you mean  harbour")
      desk.play("<ret>")
      desk.sees("search: harbour", "5 clips")
    }
  }

  func testHitsAreSetOffInListAndText() throws {
    try story { desk in
      desk.play("/harbour<ret>")
      let picture = desk.picture()
      let styled = picture.canvas
      var set = ""
      for y in 0..<styled.size.height {
        for x in 0..<styled.size.width where styled[x, y].style.role == .match {
          set += styled[x, y].text
        }
      }
      XCTAssertTrue(set.contains("harbour"), set)
    }
  }

  func testFindingInAPaneLeavesTheSearchAlone() throws {
    try story { desk in
      desk.play("/goats<ret>3/fence<ret>")
      XCTAssertEqual(desk.state.focus, .description)
      desk.sees("search: goats")
      XCTAssertNotNil(desk.state.reading.hit[.description])
      desk.play("n")
      desk.isTold("no further hit in this pane")
      desk.play("<esc>")
      desk.sees("search: goats")
    }
  }

  func testFindingWhatIsNotThereSaysSo() throws {
    try story { desk in
      desk.play("/goats<ret>3/zeppelin<ret>")
      desk.isTold("no hit in this pane")
    }
  }

  func testTheLineTypedBeforeComesBack() throws {
    try story { desk in
      desk.play("/goats<ret><esc>/<up>")
      desk.isTold("/goats")
      desk.play("<ret>")
      desk.isOn("Goats hired")
    }
  }

  func testTabCompletesFieldsAndTheirValues() throws {
    try story { desk in
      desk.play("/agen<tab>")
      desk.isTold("/agency:")
      desk.play("<tab>")
      desk.sees("Corvane Video", "Paddywell Asia")
      desk.play("Corv<tab><ret>")
      desk.sees("25 clips")
    }
  }

  func testNarrowingOffersWhatTellsTheHitsApart() throws {
    try story { desk in
      desk.play("/harbour<ret>f")
      desk.sees("Narrow", "Country", "Language", "Italy")
      desk.play("italy<ret>")
      XCTAssertEqual(desk.titles, ["Crane topples in Trieste harbour, nobody hurt"])
      desk.sees("search: harbour country:Italy")
    }
  }

  func testNarrowingOffersWhatTheOutletMayAir() throws {
    try story(isJudged: true) { desk in
      desk.play("/harbour<ret>f")
      desk.sees("Verdict", "conditions", "no")
      desk.play("conditions<ret>")
      desk.sees("search: harbour verdict:conditions", "Clips  1 clip")
    }
  }

  func testAChoiceThatComesLateDoesNotStepInTheWay() throws {
    try story { desk in
      var state = desk.state
      let effects = update(&state, .key(Key("f")))
      desk.show(state)
      desk.isTold("looking for what tells these clips apart")
      guard case .fetchFacets(let ticket, _, _) = effects.first else {
        return XCTFail("no facets asked for: \(effects)")
      }
      let choice = FacetChoice(facet: "agency", title: "A", condition: "agency:A", count: 1)
      var other = state
      _ = update(&state, .facets(ticket: ticket, [choice]))
      XCTAssertNotNil(state.popup)
      XCTAssertNil(state.notice)
      _ = update(&other, .key(Key("j")))
      _ = update(&other, .facets(ticket: ticket, [choice]))
      XCTAssertNil(other.popup)
    }
  }

  func testBestFirstAndBackToNewestFirst() throws {
    try story { desk in
      desk.play("b")
      desk.isTold("best first needs a search")
      desk.play("/harbour<ret>b")
      desk.sees("relevance, best first")
      desk.play("b")
      desk.sees("publication, newest first")
    }
  }

  func testASearchIsKeptAndFoundAgainInThePalette() throws {
    try story { desk in
      desk.play("/harbour -crane<ret><C-s>waterside<ret>")
      desk.isTold("kept as waterside")
      desk.play("<esc>")
      desk.sees("69 clips")
      desk.play("<C-p>waterside")
      desk.sees("search harbour -crane")
      desk.play("<ret>")
      desk.sees("search: harbour -crane", "4 clips")
    }
  }

  func testKeepingWithoutASearchSaysWhatToDo() throws {
    try story { desk in
      desk.play("<C-s>nothing<ret>")
      desk.isTold("there is no search to keep: press / first")
    }
  }

  func testPastedLinesBecomeOneLine() throws {
    try story { desk in
      desk.play("/")
      desk.paste("trieste\nharbour\u{1B}[2J")
      desk.seesNot("\u{1B}")
      desk.isTold("/trieste harbour[2J")
    }
  }

  func testPasteOutsideALineIsRefusedWithAHint() throws {
    try story { desk in
      desk.paste("qqq")
      XCTAssertFalse(desk.isOver)
      desk.isTold("pasted text is taken in a search only: press / first")
    }
  }
}
