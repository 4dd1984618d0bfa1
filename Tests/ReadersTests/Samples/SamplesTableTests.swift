import Foundation
import XCTest

@testable import Readers

/// The table of all files of SAMPLES.tsv with what they must yield and what they do;
/// `Scripts/samples-table` prints it.
final class SamplesTableTests: XCTestCase {
  func testEveryFileYieldsWhatTheTableStates() throws {
    let bytes = try sample("SAMPLES.tsv")
    let lines = lines(of: String(decoding: bytes, as: UTF8.self)).dropFirst()
    let expectations = lines.compactMap(SampleExpectation.init)
    XCTAssertGreaterThan(expectations.count, 60)
    var wrong = 0
    for expectation in expectations {
      let reading = try SampleFolder.read(expectation.file)
      let got = expectation.facts(of: reading)
      let isRight = zip(expectation.facts, got).allSatisfy { $0.value == $1.value }
      if !isRight { wrong += 1 }
      XCTAssertEqual(got.map(\.value), expectation.facts.map(\.value), expectation.file)
      guard ProcessInfo.processInfo.environment["NEWSREEL_TABLE"] != nil else { continue }
      print(
        [
          expectation.file, words(expectation.facts), words(got), isRight ? "ok" : "DIFFERS",
        ].joined(separator: "\t"))
    }
    if ProcessInfo.processInfo.environment["NEWSREEL_TABLE"] != nil {
      print("\(expectations.count) files, \(wrong) differ")
    }
  }

  private func words(_ facts: [(name: String, value: String)]) -> String {
    facts.map { $0.name + " " + $0.value }.joined(separator: "; ")
  }

  func testTheStatedFactsAreTakenFromTheWords() throws {
    let line =
      "a/b.xml\tus\town\ttricky\t1 clip video; id x,1:2; title \"A b\"; duration 6.5 (suspect); renditions at least 4; no list"
    let expectation = try XCTUnwrap(SampleExpectation(line: line[...]))
    XCTAssertEqual(
      expectation.facts.map { $0.name + "=" + $0.value },
      ["clips=1", "lists=0", "id=x,1:2", "title=A b", "duration=6.5"])
  }
}
