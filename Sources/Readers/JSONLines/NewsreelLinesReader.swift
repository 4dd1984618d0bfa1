import Clips

extension DocumentReader {
  /// newsreel JSON Lines (FORMATS section 10), streamed; a bad line never loses others.
  static let newsreelLines = DocumentReader { document, intake in
    guard try opensWithWholeLine(document) else {
      return try readRecords(document, intake) { object, number in
        try readObject(object, mayHoldControls: true, number, line: nil, intake)
      }
    }
    try forEachLine(of: document, intake) { line, number in
      try readRecord(line, number, intake)
    }
  }

  /// Lines of JSON objects of another kind, each read as a document of its own.
  static let jsonLines = DocumentReader { document, intake in
    try forEachLine(of: document, intake) { line, number in
      let result = JSONParser.parse(line)
      guard let value = result.value, let kind = jsonKind(value)?.kind else {
        let fact = result.error.map(ReadProblem.Fact.json)
        try intake.skip(fact ?? .notARecord("no clip: the keys are unknown"), line: number)
        return
      }
      var context = intake.context
      context.record = number
      try intake.read(Array(line), context: context, as: kind)
    }
  }
}

/// True where the first line that is not blank is a record, not the start of one.
private func opensWithWholeLine(_ document: Document) throws -> Bool {
  guard document.parsed == nil else { return false }
  let head = try document.peekText(512 << 10).drop { $0 <= 0x20 }
  guard head.first == UInt8(ascii: "{") else { return false }
  let lines = head.split(separator: 0x0A, maxSplits: 20).prefix(20)
  return lines.enumerated().contains { index, line in
    index == 0 && line.endIndex == head.endIndex
      || JSONParser.parse(line).value?.members?.isComplete == true
  }
}

private func forEachLine(
  of document: Document, _ intake: Intake,
  _ body: (ArraySlice<UInt8>, Int) throws -> Void
) throws {
  var splitter = LineSplitter(document, limit: intake.options.limits.recordBytes)
  while true {
    switch try splitter.next() {
    case .line(let line):
      if line.contains(where: { $0 > 0x20 }) { try body(line, splitter.number) }
      if splitter.number % 1000 == 0 { try intake.progress(document.consumed) }
    case .tooLong:
      try intake.skip(
        .recordTooLarge(limit: intake.options.limits.recordBytes), record: splitter.number,
        line: splitter.number)
    case .end: return
    }
  }
}

private func readRecord(_ line: ArraySlice<UInt8>, _ number: Int, _ intake: Intake) throws {
  let result = JSONParser.parse(line)
  if let error = result.error {
    var error = error
    error.line = number
    return try intake.skip(.json(error), record: number, line: number)
  }
  // Texts beyond the bound can only stand in a line that is longer than it.
  let isSuspect = result.mayHoldControls || line.count > intake.options.limits.textBytes
  let objects = objects(of: result.value)
  for object in objects {
    try readObject(
      object, mayHoldControls: isSuspect, number, line: number, note: lineNote(of: result, object),
      intake
    )
  }
  if objects.isEmpty {
    try intake.skip(.notARecord("no JSON object"), record: number, line: number)
  }
}

/// What in a line is no JSON; keys that stand twice deeper in it are what a sender sent and an
/// export kept.
private func lineNote(of result: JSONParser.Result, _ object: JSONObject) -> Note? {
  guard !result.repairs.isEmpty else { return nil }
  var result = result
  let keys = object.members.map(\.key)
  if Set(keys).count == keys.count { result.repairs.remove(.repeatedKey) }
  return repairNote(of: result)
}

private func readObject(
  _ object: JSONObject, mayHoldControls: Bool, _ number: Int, line: Int?, note: Note? = nil,
  _ intake: Intake
) throws {
  let limit = intake.options.limits.textBytes
  let clean = mayHoldControls ? cleanObject(object, limit: limit) : object
  var misreads: [Misread] = []
  guard var record = ListingRecord(json: clean, misreads: &misreads) else {
    let words = "no \"type\" of \"clip\" or \"list\""
    return try intake.skip(.notARecord(words), record: number, line: line)
  }
  if mayHoldControls, object.holdsText(longerThan: limit) {
    record.note(Note(.valueDropped, "texts cut at \(limit) bytes"))
  }
  if let note { record.note(note) }
  record.keepTerms(misreads, of: clean)
  record.addOrigin(intake.context, record: number, line: line)
  record.nameWhereNameless(file: intake.context.file, record: number)
  try intake.pass(record)
}

private func objects(of value: JSONValue?) -> [JSONObject] {
  if let object = value?.members { return [object] }
  return value?.elements?.compactMap(\.members) ?? []
}

extension JSONObject {
  /// True where a text at any depth has more bytes.
  fileprivate func holdsText(longerThan limit: Int) -> Bool {
    members.contains { $0.value.holdsText(longerThan: limit) }
  }
}

extension JSONValue {
  fileprivate func holdsText(longerThan limit: Int) -> Bool {
    switch self {
    case .string(let text): text.utf8.count > limit
    case .array(let elements): elements.contains { $0.holdsText(longerThan: limit) }
    case .object(let object): object.holdsText(longerThan: limit)
    case .null, .bool, .integer, .number: false
    }
  }
}

extension ListingRecord {
  /// Keeps what stood in fields of rights and was not read.
  fileprivate mutating func keepTerms(_ misreads: [Misread], of object: JSONObject) {
    guard case .clip(var clip) = self else { return }
    clip.keepTerms(misreads, of: object)
    self = .clip(clip)
  }

  /// Says where the record was read, unless it tells its own origin.
  fileprivate mutating func addOrigin(_ context: DocumentContext, record: Int, line: Int?) {
    var origin = Origin()
    origin.file = context.file
    origin.container = context.container
    origin.format = DocumentKind.newsreelLines.rawValue
    origin.record = record
    origin.line = line
    switch self {
    case .clip(var clip):
      guard clip.origin == nil else { return }
      clip.origin = origin
      self = .clip(clip)
    case .list(var list):
      guard list.origin == nil else { return }
      list.origin = origin
      self = .list(list)
    }
  }
}
