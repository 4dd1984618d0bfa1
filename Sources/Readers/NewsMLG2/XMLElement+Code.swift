extension XMLElement {
  /// The code of a controlled value: what follows the alias of a QCode, or the last part of a URI.
  func code(_ attribute: String = "qcode") -> String? {
    if let qcode = self[attribute] { return Self.code(of: qcode) }
    guard attribute == "qcode", let uri = self["uri"] else { return nil }
    return uri.split(separator: "/").last.map(String.init)
  }

  /// The alias of a QCode's scheme.
  var scheme: String? {
    guard let qcode = self["qcode"], let colon = qcode.firstIndex(of: ":") else { return nil }
    return String(qcode[..<colon])
  }

  /// The address of the scheme of a URI: all but its last part.
  var schemeAddress: String? {
    guard let uri = self["uri"], let slash = uri.lastIndex(of: "/") else { return nil }
    return String(uri[...slash])
  }

  /// What stands after the first colon, or everything where there is none.
  static func code(of qcode: String) -> String {
    guard let colon = qcode.utf8.firstIndex(of: UInt8(ascii: ":")) else { return qcode }
    let code = XMLText.trimmed(String(qcode[qcode.utf8.index(after: colon)...]))
    return code.isEmpty ? qcode : code
  }

  /// What a controlled value is called: its name, else the literal, else the code.
  var label: String? { line(of: "name") ?? self["literal"] ?? code() }
}
