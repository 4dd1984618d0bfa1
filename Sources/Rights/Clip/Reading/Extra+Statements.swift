import Clips

extension JSONObject {
  /// What stands behind labels and in columns and members that no field has a place for.
  var statements: [Statement] {
    var found: [Statement] = []
    for member in members { add(member.value, named: member.key, to: &found, depth: 0) }
    return found
  }

  private func add(
    _ value: JSONValue, named name: String, to found: inout [Statement], depth: Int
  ) {
    guard depth < 6, found.count < 200 else { return }
    if let text = value.text {
      guard text.utf8.count <= 4000, text.mayHoldTerms else { return }
      found += text.statements(as: .addressed, from: name)
    } else if let elements = value.elements {
      for element in elements { add(element, named: name, to: &found, depth: depth + 1) }
    } else if let object = value.members {
      for member in object.members {
        add(member.value, named: member.key, to: &found, depth: depth + 1)
      }
    }
  }
}
