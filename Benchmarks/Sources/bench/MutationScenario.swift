import Rights

/// Changed labelled texts: how many a second, and which answers became too permissive.
struct MutationScenario {
  let mutants: Int

  func run() throws {
    reportHeading("mutations", 0)
    var sets = try LabelledLines.sets()
    if let shared = try SharedLines.development() { sets.append(shared) }
    sets += try SharedLines.tooPermissive()
    var run = MutationRun(sets, seed: 12)
    var failures: [MutationRun.Failure] = []
    var timings = Timings()
    timings.time { failures = run.failures(of: mutants) }
    report("\(mutants) mutants", timings, note: "\(failures.count) too permissive")
    for failure in failures { print("    " + failure.text) }
  }
}
