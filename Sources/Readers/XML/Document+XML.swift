import Clips

extension Document {
  /// Reads the document as XML, hands on each outermost element of these names with the frame
  /// around it, and reports what was lost.
  ///
  /// Returns the frame and how the document ended.
  func readXML(
    records: Set<String>, to intake: Intake,
    take: @escaping (XMLElement, XMLTree, [Note]) throws -> Void
  ) throws -> (frame: XMLTree, ending: XMLRecordParser.Ending) {
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
    let ending = try parser.parse()
    for line in ending.brokenRecords.prefix(100) {
      let fact: ReadProblem.Fact =
        ending.firstError.map { .markup($0) } ?? .truncated
      try intake.skip(
        ending.isTruncated && line == ending.brokenRecords.last ? .truncated : fact, line: line)
    }
    return (parser.frame, ending)
  }
}

extension XMLRecordParser.Ending {
  /// The notes for a list that this document is.
  var notes: [Note] {
    damage.notes + (isTruncated ? [Note(.recordTruncated)] : [])
  }
}
