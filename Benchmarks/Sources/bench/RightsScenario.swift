import Rights

/// Restriction lines: the first use of the vocabulary, lines for one outlet, and long texts.
struct RightsScenario {
  let lines: Int

  private let outlet = Profile(
    id: "outlet", kind: "broadcaster", country: "FR", territories: ["FR", "BE", "LU"],
    platforms: ["tv", "digital", "social"], purposes: ["news"], clientOf: [], memberOf: ["EBU"],
    resells: false, archives: true, usesFromArchive: false, commerciallyFunded: false, edits: true)
  private let published: Instant = 1_781_784_000

  func run() {
    reportHeading("rights", 0)
    var first = Timings()
    first.time { judge("Access all") }
    report("the first line, vocabulary and all", first)
    var source = RightsLines(seed: 4)
    let texts = (0..<lines).map { _ in source.line() }
    var all = Timings()
    all.time { texts.forEach(judge) }
    let bytes = texts.reduce(0) { $0 + $1.utf8.count }
    report("\(lines) lines, \(bytes / max(lines, 1)) bytes each", all)
    for shape in RightsLines.shapes {
      let text = RightsLines.megabyte(of: shape.piece)
      var timings = Timings()
      timings.time { judge(text) }
      report("1 MB of \(shape.name)", timings)
    }
  }

  private func judge(_ text: String) {
    _ = evaluate(
      [parse(text, published: published)], facts: ClipFacts(published: published),
      profile: outlet, at: published + 3600)
  }
}
