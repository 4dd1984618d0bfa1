import Clips

extension Document {
  /// Reads the document as XML: hands each outermost element of these names to `take` with the
  /// frame around it, and the frame to `finish` at the end, also where the input failed.
  func readXML(
    records: Set<String>, to intake: Intake,
    take: @escaping (XMLElement, XMLTree, [Note]) throws -> Void,
    finish: (XMLTree, XMLRecordParser.Ending) throws -> Void
  ) throws {
    var frame: XMLTree?
    let parser = XMLRecordParser(
      records: records, limits: limits,
      next: { [self] in
        try intake.progress(consumed)
        return try nextText()
      },
      take: { record in
        guard let frame else { return }
        try take(record.element, frame, record.damage.notes)
      })
    frame = parser.frame
    do {
      _ = try parser.parse()
    } catch let failure as InputFailure {
      try finish(parser.frame, parser.ending)
      throw failure
    }
    try report(parser.ending, to: intake)
    try finish(parser.frame, parser.ending)
  }

  private func report(_ ending: XMLRecordParser.Ending, to intake: Intake) throws {
    for line in ending.brokenRecords.prefix(100) {
      let isLast = ending.isTruncated && line == ending.brokenRecords.last
      let fact = ending.firstError.map { ReadProblem.Fact.markup($0) } ?? .truncated
      try intake.skip(isLast ? .truncated : fact, line: line)
    }
    if ending.isGivenUp { try intake.skip(.markup("too many breaks; the rest was not read")) }
  }
}

extension XMLRecordParser.Ending {
  /// The notes for a list that this document is.
  var notes: [Note] {
    damage.notes + (isTruncated ? [Note(.recordTruncated)] : [])
  }
}
