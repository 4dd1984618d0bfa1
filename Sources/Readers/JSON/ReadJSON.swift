import Clips

/// Hands the records of a JSON document to `read` with their number: the document's object or
/// objects one after the other, and the elements of an array at its top. Only one of them is in
/// memory at a time. What broke is reported; objects that broke are read only where the reader
/// takes complete parts out of them.
func readRecords(
  _ document: Document, _ intake: Intake, takingBroken: Bool = false,
  read: (JSONObject, Int) throws -> Void
) throws {
  if try holdsLargeWrapper(document, intake.options.limits) {
    return try withoutActuallyEscaping(read) { read in
      try streamEnvelopes(document, intake) { WrappedRecords(intake: intake, read: read) }
    }
  }
  var number = 0
  func takeWrapped(_ object: JSONObject) throws -> Bool {
    guard objectKind(object) == nil, let (name, records, _) = wrappedRecords(in: object) else {
      return false
    }
    noteWrapper(name, intake)
    number -= 1
    for record in records {
      guard let inner = record.members, inner.isComplete || takingBroken else { continue }
      number += 1
      try read(inner, number)
    }
    return true
  }
  func take(_ value: JSONValue?, _ error: JSONError?, isElement: Bool) throws {
    number += 1
    if let error {
      try intake.skip(.json(error), record: isElement ? number : nil, line: error.line)
    }
    switch value {
    case .object(let object):
      if !isElement, try takeWrapped(object) { break }
      if object.isComplete || takingBroken { try read(object, number) }
    case .null where isElement: break
    case nil, .null, .bool, .integer, .number, .string, .array:
      guard error == nil else { return }
      try intake.skip(.notARecord("no object where a record should be"), record: number)
    }
  }
  if let parsed = document.parsed {
    noteRepairs(of: parsed, intake)
    guard let elements = parsed.value?.elements else {
      return try take(parsed.value, parsed.error, isElement: false)
    }
    if let error = parsed.error { try intake.skip(.json(error), line: error.line) }
    for element in elements { try take(element, nil, isElement: true) }
    return
  }
  let limits = intake.options.limits
  var splitter = JSONSplitter(
    limits: .init(value: limits.documentBytes, element: limits.recordBytes),
    more: document.nextText)
  while true {
    switch try splitter.next() {
    case .value(let bytes, let line, let isElement, _):
      let result = JSONParser.parse(bytes)
      noteRepairs(of: result, intake)
      var error = result.error
      error?.line += line - 1
      error?.offset += splitter.valueOffset
      try take(result.value, error, isElement: isElement)
    case .tooLong(let line, let isElement):
      number += 1
      let fact: ReadProblem.Fact =
        isElement
        ? .recordTooLarge(limit: limits.recordBytes)
        : .documentTooLarge(limit: limits.documentBytes)
      try intake.skip(fact, record: isElement ? number : nil, line: line)
    case .end: return
    }
    if number % 1000 == 0 { try intake.progress(document.consumed) }
  }
}

/// True where the text opens with an object too long to be read as a whole that wraps records.
private func holdsLargeWrapper(_ document: Document, _ limits: ReadLimits) throws -> Bool {
  guard try holdsLargeObject(document, limits) else { return false }
  let head = try document.peekText(min(largestWholeEnvelope, limits.documentBytes) + 1)
  guard let object = JSONParser.parse(head).value?.members else { return false }
  return objectKind(object) == nil && wrappedRecords(in: object) != nil
}

/// Notes what of a text is no JSON and was accepted all the same.
func noteRepairs(of result: JSONParser.Result, _ intake: Intake) {
  if let note = repairNote(of: result) { intake.note(note) }
}

/// The note of what in a text is no JSON; nil where nothing is.
func repairNote(of result: JSONParser.Result) -> Note? {
  guard !result.repairs.isEmpty else { return nil }
  return Note(.jsonLenient, result.repairs.map(\.words).sorted().joined(separator: ", "))
}

extension JSONParser.Repair {
  fileprivate var words: String {
    switch self {
    case .comment: "comment"
    case .controlCharacter: "control character in a text"
    case .trailingComma: "comma before a closing bracket"
    case .repeatedKey: "repeated key"
    }
  }
}
