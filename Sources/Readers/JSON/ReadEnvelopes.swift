import Clips

/// What a reader makes of an object that holds its records in an array within: the parts of it
/// in the order they are known.
protocol RecordEnvelope {
  /// The names that lead to the array, the outermost first, each one of a set in lower case.
  static var path: [Set<String>] { get }

  /// Begins the object of that number with what stands before the records; everything, where it
  /// is small.
  mutating func open(_ head: JSONObject, number: Int) throws
  /// Takes the next record.
  mutating func take(_ record: JSONValue, number: Int) throws
  /// Ends the object; the records of a large one are left out of it.
  mutating func close(_ whole: JSONObject) throws
}

/// Larger objects are not held as a whole while their records are read.
let largestWholeEnvelope = 8 << 20

/// Reads the objects of a document that hold their records in an array within; of large ones only
/// one record is in memory at a time.
func readEnvelopes<Envelope: RecordEnvelope>(
  _ document: Document, _ intake: Intake, _ make: () -> Envelope
) throws {
  if try holdsLargeObject(document, intake.options.limits) {
    return try streamEnvelopes(document, intake, make)
  }
  var count = 0
  try readRecords(document, intake, takingBroken: true) { object, number in
    var envelope = make()
    try envelope.open(object, number: number)
    for record in records(of: object, at: Envelope.path) where record.members?.isComplete ?? true {
      count += 1
      try envelope.take(record, number: count)
    }
    try envelope.close(object)
  }
}

/// True where the text opens with an object that is too long to be read as a whole.
func holdsLargeObject(_ document: Document, _ limits: ReadLimits) throws -> Bool {
  guard document.parsed == nil else { return false }
  let window = min(largestWholeEnvelope, limits.documentBytes)
  let head = try document.peekText(window + 1)
  guard head.count > window else { return false }
  return opensWithCutObject(head)
}

/// True where the text opens with an object that goes on behind it.
func opensWithCutObject(_ text: ArraySlice<UInt8>) -> Bool {
  var pieces = [Array(text)]
  var splitter = JSONSplitter(limits: .init(value: .max, element: .max), more: { pieces.popLast() })
  guard case .value(let bytes, _, false, false)? = try? splitter.next() else { return false }
  return bytes.first == UInt8(ascii: "{")
}

/// The records at a path: the elements of an array, or an object that stands alone.
private func records(of object: JSONObject, at path: [Set<String>]) -> [JSONValue] {
  var objects = [object]
  for names in path.dropLast() {
    objects = objects.flatMap { object in
      object.members.filter { names.contains($0.key.lowercased()) }.compactMap(\.value.members)
    }
  }
  return objects.flatMap(\.members).flatMap { member -> [JSONValue] in
    guard path.last?.contains(member.key.lowercased()) ?? false else { return [] }
    return member.value.elements ?? (member.value.members == nil ? [] : [member.value])
  }
}

/// Reads objects of any size that hold their records in an array within, one record in memory at a
/// time.
func streamEnvelopes<Envelope: RecordEnvelope>(
  _ document: Document, _ intake: Intake, _ make: () -> Envelope
) throws {
  let limit = intake.options.limits.recordBytes
  let filter = EnvelopeFilter(path: Envelope.path, limit: limit, more: document.nextText)
  var number = 0
  var count = 0
  while try filter.begin() {
    number += 1
    var envelope = make()
    var isOpen = false
    var isCut = false
    var splitter = JSONSplitter(limits: .init(value: limit, element: limit), more: filter.next)
    func open(_ head: JSONObject) throws {
      if !isOpen { try envelope.open(head, number: number) }
      isOpen = true
    }
    reading: while true {
      switch try splitter.next() {
      case .value(let bytes, let line, _, let isWhole):
        count += 1
        isCut = !isWhole
        let result = JSONParser.parse(bytes)
        noteRepairs(of: result, intake)
        if var error = result.error {
          error.line += line - 1
          error.offset += splitter.valueOffset
          try intake.skip(.json(error), record: count, line: error.line)
        }
        if !isOpen { try open(JSONParser.parse(filter.rest).value?.members ?? JSONObject()) }
        guard let record = result.value, record.members?.isComplete ?? (result.error == nil) else {
          continue
        }
        try envelope.take(record, number: count)
      case .tooLong(let line, _):
        count += 1
        try intake.skip(.recordTooLarge(limit: limit), record: count, line: line)
      case .end: break reading
      }
      if count % 1000 == 0 { try intake.progress(document.consumed) }
    }
    let rest = JSONParser.parse(filter.rest)
    noteRepairs(of: rest, intake)
    if filter.isTooLong {
      try intake.skip(.recordTooLarge(limit: limit))
    } else if let error = rest.error.map(filter.placed), !(isCut && filter.endsAmongRecords) {
      try intake.skip(.json(error), line: error.line)
    }
    guard let object = rest.value?.members else { continue }
    try open(object)
    for record in records(of: object, at: Envelope.path) {
      count += 1
      try envelope.take(record, number: count)
    }
    try envelope.close(object)
  }
}
