import Clips

/// Hands the records of a JSON document to `read` with their number: the document's object or
/// objects one after the other, and the elements of an array at its top. Only one of them is in
/// memory at a time. What broke is reported; objects that broke are read only where the reader
/// takes complete parts out of them.
func readRecords(
  _ document: Document, _ intake: Intake, takingBroken: Bool = false,
  read: (JSONObject, Int) throws -> Void
) throws {
  var number = 0
  func take(_ value: JSONValue?, _ error: JSONError?, isElement: Bool) throws {
    number += 1
    if let error {
      try intake.skip(.json(error), record: isElement ? number : nil, line: error.line)
    }
    switch value {
    case .object(let object): if object.isComplete || takingBroken { try read(object, number) }
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

private func noteRepairs(of result: JSONParser.Result, _ intake: Intake) {
  guard !result.repairs.isEmpty else { return }
  intake.note(Note(.jsonLenient, result.repairs.map(\.words).sorted().joined(separator: ", ")))
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
