import Clips

/// The JSON of a document, with a note for what was repaired and a problem for where it broke;
/// objects that broke are not complete and must not be read as records.
func readJSON(_ document: Document, _ intake: Intake) throws -> JSONValue? {
  let result = try document.json()
  if !result.repairs.isEmpty {
    intake.note(Note(.jsonLenient, result.repairs.map(\.words).sorted().joined(separator: ", ")))
  }
  if let error = result.error { try intake.skip(.json(error), line: error.line) }
  return result.value
}

extension Intake {
  /// Hands every complete object of an array, or the object itself, to `read` with its number;
  /// other values are reported and passed over.
  func records(
    of value: JSONValue?, read: (JSONObject, Int) throws -> Void
  ) throws {
    switch value {
    case .object(let object): if object.isComplete { try read(object, 1) }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        switch element {
        case .object(let object): if object.isComplete { try read(object, index + 1) }
        case .null: break
        case .bool, .integer, .number, .string, .array:
          try skip(.notARecord("no object where a record should be"), record: index + 1)
        }
      }
    case nil, .null, .bool, .integer, .number, .string:
      try skip(.notARecord("no object where a record should be"))
    }
  }
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
