import CXML
import Clips

/// Reads ODRL in XML into the shape of its JSON-LD.
enum PolicyXML {
  private static let largest = 4_000_000
  private static let deepest = 32

  /// The policies of a text, several beside each other included; nil where it is no XML.
  static func tree(_ text: String) -> JSONValue? {
    policies(Array(text.utf8)) ?? policies(Array("<policies>\(text)</policies>".utf8))
  }

  private static func policies(_ bytes: [UInt8]) -> JSONValue? {
    guard bytes.count <= largest else { return nil }
    let options = Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let document = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.flatMap { base in
        base.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
          xmlReadMemory($0, Int32(buffer.count), nil, nil, options)
        }
      }
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    var found: [JSONValue] = []
    addPolicies(in: root, depth: 0, to: &found)
    return .array(found)
  }

  private static func name(_ node: xmlNodePtr) -> String {
    node.pointee.name.map { String(cString: $0) } ?? ""
  }

  private static func children(_ node: xmlNodePtr) -> [xmlNodePtr] {
    var found: [xmlNodePtr] = []
    var child = node.pointee.children
    while let current = child, found.count < 4096 {
      if current.pointee.type == XML_ELEMENT_NODE { found.append(current) }
      child = current.pointee.next
    }
    return found
  }

  private static func attribute(_ node: xmlNodePtr, _ name: String) -> String? {
    var property = node.pointee.properties
    while let current = property {
      let isNamed = current.pointee.name.map { String(cString: $0) == name } ?? false
      if isNamed, let content = current.pointee.children?.pointee.content {
        return String(cString: content)
      }
      property = current.pointee.next
    }
    return nil
  }

  /// The policy elements at or below a node, in an ODRL name space.
  private static func addPolicies(in node: xmlNodePtr, depth: Int, to found: inout [JSONValue]) {
    guard depth < deepest, found.count <= 64 else { return }
    if name(node).lowercased() == "policy", isODRL(node) { return found.append(policy(node)) }
    for child in children(node) { addPolicies(in: child, depth: depth + 1, to: &found) }
  }

  private static func isODRL(_ node: xmlNodePtr) -> Bool {
    guard let space = node.pointee.ns?.pointee.href else { return false }
    return String(cString: space).contains("w3.org/ns/odrl/2")
  }

  private static func policy(_ node: xmlNodePtr) -> JSONValue {
    var members: [JSONObject.Member] = []
    let type = attribute(node, "type") ?? "Set"
    members.append(
      .init("@type", .string(type.contains("/") || type.contains("#") ? lastPart(type) : type)))
    for key in ["profile", "conflict", "inheritFrom"] {
      if let value = attribute(node, key) { members.append(.init(key, .string(value))) }
    }
    for key in ["permission", "prohibition", "obligation", "duty"] {
      let rules = children(node).filter { name($0) == key }.map { rule($0, depth: 0) }
      if !rules.isEmpty { members.append(.init(key, .array(rules))) }
    }
    return .object(members)
  }

  private static func lastPart(_ address: String) -> String {
    address.split(whereSeparator: { $0 == "/" || $0 == "#" }).last.map(String.init) ?? address
  }

  private static func rule(_ node: xmlNodePtr, depth: Int) -> JSONValue {
    var members: [JSONObject.Member] = []
    var actions: [JSONValue] = []
    var constraints: [JSONValue] = []
    var duties: [JSONValue] = []
    for child in children(node) {
      switch name(child) {
      case "action":
        actions.append(.string(attribute(child, "name") ?? attribute(child, "id") ?? ""))
      case "constraint": constraints.append(constraint(child))
      case "duty": if depth < 4 { duties.append(rule(child, depth: depth + 1)) }
      case "party":
        let isAssignee = (attribute(child, "function") ?? attribute(child, "type") ?? "").hasSuffix(
          "assignee")
        if isAssignee { members.append(.init("assignee", .string(attribute(child, "uid") ?? ""))) }
        if (attribute(child, "function") ?? "").hasSuffix("attributedParty") {
          members.append(.init("attributedParty", .string(attribute(child, "uid") ?? "")))
        }
      case "asset": break
      case let other: members.append(.init(other, .null))
      }
    }
    if let action = attribute(node, "action") { actions.append(.string(action)) }
    members.append(.init("action", .array(actions)))
    if !constraints.isEmpty { members.append(.init("constraint", .array(constraints))) }
    if !duties.isEmpty { members.append(.init("duty", .array(duties))) }
    return .object(members)
  }

  private static func constraint(_ node: xmlNodePtr) -> JSONValue {
    .object([
      .init(
        "leftOperand", .string(attribute(node, "name") ?? attribute(node, "leftOperand") ?? "")),
      .init("operator", .string(attribute(node, "operator") ?? "")),
      .init(
        "rightOperand",
        .string(attribute(node, "rightOperand") ?? attribute(node, "rightoperand") ?? "")),
    ])
  }
}
