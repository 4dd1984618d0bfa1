import Rights
import XCTest

/// A small generator with a seed, so that every run tries the same texts.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

final class PropertyTests: XCTestCase {
  private static let rank: [Verdict.Answer: Int] = [.clear: 0, .conditions: 1, .review: 2, .no: 3]

  private static let independent = [
    "No access Germany", "No archive", "Must credit 'Delta Glider Club'", "No resale",
    "Maximum 60 seconds", "Editorial use only", "No use on social media", "No access Japan",
    "Warning: graphic images", "Do not crop the logo", "EBU members only", "Use within 48 hours",
    "Keine Archivierung", "Pas de revente", "Sin acceso para Austria", "Без архива",
    "Access all", "Pool footage", "Contact us before use", "No stills",
  ]

  private func answer(_ text: String, _ profile: Profile, published: Instant) -> Verdict.Answer {
    let at = profile.useAt.flatMap { Timestamp.instant($0) } ?? published
    return evaluate(
      [parse(text, published: published)], facts: ClipFacts(published: published),
      profile: profile, at: at
    ).answer
  }

  func testGarbageAppendedAsASentenceGivesReviewOrStaysNo() throws {
    let (lines, profiles, published) = try LabelledLines.load()
    var generator = SeededGenerator(seed: 11)
    let syllables = ["bre", "zul", "kor", "vim", "quo", "fle", "dra", "xin", "pho", "gna"]
    for line in lines {
      let words = (0..<3).map { _ in
        (0..<3).compactMap { _ in syllables.randomElement(using: &generator) }.joined() + "q"
      }
      let garbage = words.joined(separator: " ")
      for profile in profiles {
        let got = answer(line.text + ". " + garbage, profile, published: published)
        XCTAssertTrue(got == .review || got == .no, "\(line.text). \(garbage)")
      }
    }
  }

  func testAddingARestrictionIsNeverMorePermissive() throws {
    let (_, profiles, published) = try LabelledLines.load()
    let restrictions = Self.independent.filter { $0 != "Access all" }
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<60 {
      let base = restrictions.shuffled(using: &generator).prefix(
        Int.random(in: 1...3, using: &generator))
      guard let added = restrictions.randomElement(using: &generator) else { continue }
      for profile in profiles {
        let before = answer(base.joined(separator: ". "), profile, published: published)
        let after = answer(
          (base + [added]).joined(separator: ". "), profile, published: published)
        XCTAssertGreaterThanOrEqual(
          Self.rank[after] ?? 0, Self.rank[before] ?? 0, "\(base) + \(added)")
      }
    }
  }

  func testTheOrderOfIndependentClausesDoesNotMatter() throws {
    let (_, profiles, published) = try LabelledLines.load()
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<60 {
      let some = Array(Self.independent.shuffled(using: &generator).prefix(4))
      let other = some.shuffled(using: &generator)
      for profile in profiles {
        XCTAssertEqual(
          answer(some.joined(separator: ". "), profile, published: published),
          answer(other.joined(separator: ". "), profile, published: published),
          "\(some) / \(other)")
      }
    }
  }

  func testCapitalsKeepTheVerdict() throws {
    let (_, profiles, published) = try LabelledLines.load()
    for text in Self.independent {
      for profile in profiles {
        XCTAssertEqual(
          answer(text, profile, published: published),
          answer(text.uppercased(), profile, published: published), text)
      }
    }
  }

  func testRandomTokensNeverTrapAndEverySpanIsInside() {
    var generator = SeededGenerator(seed: 99)
    let pieces = [
      "no", "only", "France", "must credit", "'", "\"", "(", ")", ":", "/", "-", " - ", ".", ";",
      "\n", "30", "90\"", "12/03/2024", "99999999999", "embargo until", "max", "seconds", "EBU",
      "members", "except", "use", "archive", "«", "»", "🐦", "e\u{301}", "\u{202E}", "\u{0}",
      "غير", "إعادة البيع", "nicht", "jusqu'au", "shots 1-4", "=", "yes", "TV", "logo", "25:99",
      "1'30\"", "\u{FFFD}", "USD 5", "%", "half", "without", "consent", "first 40 seconds",
    ]
    for _ in 0..<800 {
      let count = Int.random(in: 0...25, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }
        .joined(separator: Bool.random(using: &generator) ? " " : "")
      let scalars = Array(text.unicodeScalars)
      for clause in parse(text, published: 1_773_133_200).clauses {
        XCTAssertLessThanOrEqual(clause.span.upperBound, scalars.count)
        XCTAssertEqual(String(String.UnicodeScalarView(scalars[clause.span])), clause.quote)
      }
    }
  }

  func testAVeryLongLineIsReadInBoundedTime() {
    let clock = ContinuousClock()
    for piece in ["xqz vrblt ", "no archive / ", "must credit ", "(", "'a ", "only "] {
      let short = String(repeating: piece, count: 1_000 / piece.count)
      let long = String(repeating: piece, count: 8_000 / piece.count)
      _ = parse(short)
      let one = clock.measure { _ = parse(short) }
      let eight = clock.measure { _ = parse(long) }
      XCTAssertLessThan(eight, one * 40 + .milliseconds(500), piece)
    }
  }
}
