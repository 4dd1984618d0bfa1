import Clips

/// The members under which services wrap the records they answer with.
private let wrappers: Set<String> = ["_items", "items", "results", "data", "entries"]

/// The member of an object without known keys that is an array of records of a known kind, and
/// what told that kind; nil where there is none.
func wrappedRecords(in object: JSONObject) -> (name: String, records: [JSONValue], Finding)? {
  for member in object.members where wrappers.contains(member.key.lowercased()) {
    guard let records = member.value.elements, let finding = jsonKind(member.value) else {
      continue
    }
    return (member.key, records, finding)
  }
  return nil
}

/// Notes that the records were taken out of a member of an object that is no format of its own.
func noteWrapper(_ name: String, _ intake: Intake) {
  guard let name = cleanLine(name) else { return }
  intake.note(Note(.jsonLenient, "records taken out of the member \(name)"))
}

/// Records that stand in an array of an object without known keys.
struct WrappedRecords: RecordEnvelope {
  static let path: [Set<String>] = [wrappers]

  let intake: Intake
  let read: (JSONObject, Int) throws -> Void

  mutating func open(_ head: JSONObject, number: Int) {
    let wrapper = head.members.first {
      wrappers.contains($0.key.lowercased()) && $0.value.elements != nil
    }
    if let wrapper { noteWrapper(wrapper.key, intake) }
  }

  mutating func take(_ record: JSONValue, number: Int) throws {
    switch record {
    case .object(let object): try read(object, number)
    case .null: break
    case .bool, .integer, .number, .string, .array:
      try intake.skip(.notARecord("no object where a record should be"), record: number)
    }
  }

  mutating func close(_ whole: JSONObject) {}
}
