import Clips
import Rights
import XCTest

/// Codes for machines act like the words they stand for, and never loosen (RIGHTS.md 10, R14).
final class SignalTests: XCTestCase {
  private let outlet = Profile(
    id: "de", name: "Kanal Hollerau", kind: "broadcaster", country: "DE", territories: ["DE"],
    platforms: ["tv", "digital", "social"], purposes: ["news"], clientOf: [], memberOf: [],
    resells: false, archives: true, usesFromArchive: false, commerciallyFunded: true, edits: true)
  private let now: Int64 = 1_773_133_200

  private func verdict(
    _ signals: [Signal], _ texts: [Clips.Restriction] = [Clips.Restriction("Access all")]
  ) -> Verdict {
    var clip = Clip()
    clip.id = "x"
    clip.restrictions = texts
    clip.signals = signals
    clip.published = Clips.Moment(seconds: now - 3600)
    return judge(clip, for: outlet, at: now).verdict
  }

  func testEveryCodeGivesTheVerdictOfItsWords() {
    let codes: [(scheme: String, code: String, answer: Verdict.Answer)] = [
      ("edStat", "D", .no), ("status", "d", .no), ("edStat", "C", .clear), ("edStat", "U", .clear),
      ("sic", "NUDIG", .conditions), ("x", "NUBRC", .conditions), ("sic", "MANRC", .review),
      ("sic", "NORC", .clear), ("sic", "NARCH", .conditions), ("sic", "NARCH30", .conditions),
      ("sic", "MNDTY", .conditions), ("sic", "3TP", .review), ("sic", "TPSOUT", .clear),
      ("sic", "SMOUT", .conditions), ("sic", "DEUOUT", .no), ("sic", "FRAOUT", .clear),
      ("sic", "XXXOUT", .clear), ("editorialtypes", "Kill", .no), ("sig", "atomic", .clear),
      ("ap", "newscontent", .clear), ("ap", "singlesource", .no),
      ("dataMining", "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING", .conditions),
      ("dataMining", "Prohibited", .conditions), ("dataMining", "Allowed", .clear),
      ("dataMining", "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-SEECONSTRAINT", .review),
      ("dataMining", "perhaps", .review), ("rsl", "prohibits usage: ai-train", .conditions),
      ("rsl", "prohibits usage: all", .no), ("rsl", "permits geo: FR US", .no),
      ("rsl", "permits geo: EU", .clear), ("rsl", "prohibits geo: DE", .no),
      ("rsl", "prohibits user: commercial", .review), ("rsl", "payment: purchase", .review),
      ("rsl", "payment: free", .clear), ("rsl", "payment: attribution", .conditions),
      ("rsl", "permits moon: full", .review), ("content-usage", "train-ai=n", .conditions),
    ]
    for (scheme, code, answer) in codes {
      let signal = Signal(scheme: scheme, code: code)
      let verdict = verdict([signal])
      XCTAssertEqual(verdict.answer, answer, signal.quote)
      if answer != .clear, scheme != "ap" {
        XCTAssertEqual(verdict.because?.quote, signal.quote)
      }
    }
  }

  func testNoSignalLoosensWhatWordsSayNorGrantsAlone() {
    for code in ["NORC", "U", "newscontent", "whatever"] {
      let signal = Signal(scheme: "sic", code: code)
      XCTAssertEqual(verdict([signal], []).answer, .review, code)
      XCTAssertEqual(
        verdict([signal], [Clips.Restriction("No access Germany")]).answer, .no, code)
    }
  }

  func testPlatformsThatACodeBarsAreNamed() {
    let digital = verdict([Signal(scheme: "sic", code: "NUDIG")])
    XCTAssertEqual(digital.platforms, ["tv": .clear, "digital": .no, "social": .no])
    let broadcast = verdict([Signal(scheme: "sic", code: "NUBRC")])
    XCTAssertEqual(broadcast.platforms, ["tv": .no, "digital": .clear, "social": .clear])
  }

  func testListsOfCountriesDecide() {
    let lists: [(field: String, text: String, answer: Verdict.Answer)] = [
      ("media:restriction", "deny country: de", .no),
      ("media:restriction", "deny country: fr us", .clear),
      ("media:restriction", "allow country: fr us", .no),
      ("media:restriction", "allow country: fr de", .clear),
      ("media:restriction", "allow all", .clear), ("media:restriction", "allow none", .no),
      ("media:restriction", "deny all", .no), ("media:restriction", "deny", .no),
      ("media:restriction", "deny sharing", .review),
      ("media:restriction", "allow country: zz", .review),
      ("ineligibleregion", "deny region: Germany, Austria", .no),
      ("ineligibleregion", "deny region: US", .clear),
      ("regionsallowed", "allow region: Germany, France", .clear),
      ("regionsallowed", "allow region: United Kingdom", .no),
      ("regionsallowed", "allow region: Ruritania", .review),
    ]
    for list in lists {
      let verdict = verdict([], [Clips.Restriction(list.text, from: list.field)])
      XCTAssertEqual(verdict.answer, list.answer, list.text)
      XCTAssertEqual(verdict.because?.quote, list.text)
    }
  }

  func testSignalsThatStandAsTextSayTheSame() {
    for (text, answer) in [
      ("Prohibited for AI/ML training", Verdict.Answer.conditions),
      ("http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING", .conditions),
      ("Content-Signal: search=yes, ai-train=no", .conditions), ("sic:NUDIG", .conditions),
      ("Prohibited except for search engine indexing", .conditions), ("edStat:D", .no),
      ("Prohibited, see plus:OtherConstraints", .review),
      ("Unspecified - no prohibition defined", .review), ("Content-Usage: foo=n", .review),
    ] {
      XCTAssertEqual(verdict([], [Clips.Restriction(text)]).answer, answer, text)
    }
  }

  func testAPolicyTellsWhatSignalsSay() {
    var clip = Clip()
    clip.id = "x"
    clip.restrictions = [Clips.Restriction("Access all")]
    clip.signals = [Signal(scheme: "edStat", code: "D")]
    let text = policy(of: clip)
    XCTAssertTrue(text.contains(#""nr:quote":"edStat:D""#), text)
    XCTAssertFalse(text.contains(#""permission""#), text)
  }
}
