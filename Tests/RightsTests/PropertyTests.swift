import Foundation
import Mutations
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

  /// How many times more than usual to try: `NEWSREEL_PROPERTY_ROUNDS`, 1 where it is not set.
  private static let rounds = max(
    1, ProcessInfo.processInfo.environment["NEWSREEL_PROPERTY_ROUNDS"].flatMap { Int($0) } ?? 1)

  /// Some of the labelled lines, all of them with many rounds.
  private func some(_ lines: [LabelledLines], _ count: Int, seed: UInt64) -> [LabelledLines] {
    var generator = SeededGenerator(seed: seed)
    return Array(lines.shuffled(using: &generator).prefix(count * Self.rounds))
  }

  private static let syllables = [
    "bre", "zul", "kor", "vim", "quo", "fle", "dra", "xin", "pho", "gna",
  ]

  private func garbage(_ generator: inout SeededGenerator) -> String {
    (0..<3).compactMap { _ in Self.syllables.randomElement(using: &generator) }.joined() + "q"
  }

  /// 320 texts for two outlets.
  func testGarbageBesideAnyTextGivesReviewOrStaysNo() throws {
    let (lines, profiles, published) = try LabelledLines.load()
    var generator = SeededGenerator(seed: 11)
    for line in some(lines, 160, seed: 1) {
      let words = (0..<3).map { _ in garbage(&generator) }.joined(separator: " ")
      for text in [line.text + ". " + words, words + ". " + line.text] {
        for profile in profiles {
          let got = answer(text, profile, published: published)
          XCTAssertTrue(got == .review || got == .no, text)
        }
      }
    }
  }

  /// 240 texts with one garbage word put between any two words.
  func testAGarbageWordAnywhereIsNeverMorePermissive() throws {
    let (lines, profiles, published) = try LabelledLines.load()
    var generator = SeededGenerator(seed: 12)
    for line in some(lines, 240, seed: 2) {
      var words = line.text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      words.insert(
        garbage(&generator), at: Int.random(in: 0...words.count, using: &generator))
      let text = words.joined(separator: " ")
      for profile in profiles {
        XCTAssertGreaterThanOrEqual(
          Self.safety[answer(text, profile, published: published)] ?? 0,
          Self.safety[answer(line.text, profile, published: published)] ?? 0, text)
      }
    }
  }

  /// Review and no are equally safe: an unexplained word may be a ban's exception.
  private static let safety: [Verdict.Answer: Int] = [
    .clear: 0, .conditions: 1, .review: 2, .no: 2,
  ]

  /// 120 texts for two outlets.
  func testAddingARestrictionIsNeverMorePermissive() throws {
    let (_, profiles, published) = try LabelledLines.load()
    let restrictions = Self.independent.filter { $0 != "Access all" }
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<120 * Self.rounds {
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

  /// 150 pairs of labelled lines: behind another line a line that grants nothing and excepts
  /// nothing never makes the answer more permissive.
  func testAnotherLineWithoutAGrantIsNeverMorePermissive() throws {
    let (lines, profiles, published) = try LabelledLines.load()
    var generator = SeededGenerator(seed: 21)
    let strict = lines.filter { line in
      parse(line.text, published: published).clauses.allSatisfy {
        $0.polarity != .permit && $0.except.isEmpty && $0.scope.isEmpty
      }
    }
    XCTAssertGreaterThan(strict.count, 300)
    for _ in 0..<150 * Self.rounds {
      guard let base = lines.randomElement(using: &generator), !base.text.hasSuffix(":"),
        let added = strict.randomElement(using: &generator)
      else { continue }
      let text = base.text + ".\n" + added.text
      for profile in profiles {
        XCTAssertGreaterThanOrEqual(
          Self.safety[answer(text, profile, published: published)] ?? 0,
          Self.safety[answer(base.text, profile, published: published)] ?? 0, text)
      }
    }
  }

  /// 150 orders of four clauses, with four separators.
  func testTheOrderOfIndependentClausesDoesNotMatter() throws {
    let (_, profiles, published) = try LabelledLines.load()
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<150 * Self.rounds {
      let some = Array(Self.independent.shuffled(using: &generator).prefix(4))
      let other = some.shuffled(using: &generator)
      let separator = [". ", "; ", "\n", ".\n"].randomElement(using: &generator) ?? ". "
      for profile in profiles {
        XCTAssertEqual(
          answer(some.joined(separator: separator), profile, published: published),
          answer(other.joined(separator: separator), profile, published: published),
          "\(some) / \(other)")
      }
    }
  }

  func testCapitalsKeepTheVerdict() throws {
    let (lines, profiles, published) = try LabelledLines.load()
    for text in Self.independent {
      for profile in profiles {
        XCTAssertEqual(
          answer(text, profile, published: published),
          answer(text.uppercased(), profile, published: published), text)
      }
    }
    // Capitals take away what tells "us" from US and a name from a word, so a line may become
    // stricter; more permissive only where that is what it says.
    for line in some(lines, 240, seed: 4) {
      for (position, profile) in profiles.enumerated() {
        let upper = answer(line.text.uppercased(), profile, published: published)
        guard !line.verdicts[position].contains(upper) else { continue }
        XCTAssertGreaterThanOrEqual(
          Self.safety[upper] ?? 0,
          Self.safety[answer(line.text, profile, published: published)] ?? 0, line.text)
      }
    }
  }

  /// 400 strings of any scalars, surrogates aside.
  func testAnyScalarsAreReadWithoutATrap() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 * Self.rounds {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        let isPlain = Bool.random(using: &generator)
        let value = UInt32.random(in: isPlain ? 0...0x7FF : 0...0x10FFFF, using: &generator)
        if let scalar = Unicode.Scalar(value) { view.append(scalar) }
      }
      let scalars = Array(view)
      for clause in parse(String(view), published: 1_773_133_200).clauses {
        XCTAssertEqual(String(String.UnicodeScalarView(scalars[clause.span])), clause.quote)
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
    for _ in 0..<400 * Self.rounds {
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
      let long = String(repeating: piece, count: 4_000 / piece.count)
      _ = parse(short)
      let one = clock.measure { _ = parse(short) }
      let four = clock.measure { _ = parse(long) }
      XCTAssertLessThan(four, one * 20 + .milliseconds(500), piece)
    }
  }
}
