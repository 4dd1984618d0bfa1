extension WebAddress {
  /// The address for messages: without user name and password, query and fragment, at most 200
  /// characters.
  public var shown: String {
    let path = pathAndQuery.utf8.prefix { $0 != 0x3F }
    let full = scheme + host + String(decoding: path, as: UTF8.self)
    return full.utf8.count <= 200 ? full : String(full.prefix(199)) + "…"
  }

  /// The address for records that are handed on: without user name and password, and with `***`
  /// for the values in its query whose names sound like keys.
  public var withoutSecrets: String {
    let rest = pathAndQuery
    guard let mark = rest.utf8.firstIndex(of: 0x3F) else { return scheme + host + rest }
    let path = String(rest.utf8[..<mark]) ?? ""
    let query = rest.utf8[rest.utf8.index(after: mark)...]
    let items = query.split(separator: 0x26, omittingEmptySubsequences: false).map { item in
      let name = String(decoding: item.prefix { $0 != 0x3D }, as: UTF8.self)
      return Self.isSecret(name) && item.contains(0x3D)
        ? name + "=***" : String(decoding: item, as: UTF8.self)
    }
    return scheme + host + path + "?" + items.joined(separator: "&")
  }

  private var scheme: String { isSecure ? "https://" : "http://" }

  private var pathAndQuery: String {
    let start = isSecure ? 8 : 7
    let rest = text.utf8.dropFirst(start).drop { $0 != 0x2F && $0 != 0x3F }
    return String(decoding: rest, as: UTF8.self)
  }

  private static func isSecret(_ name: String) -> Bool {
    let name = name.lowercased()
    let parts = [
      "key", "token", "auth", "secret", "sig", "pass", "pwd", "session", "credential", "ticket",
      "policy", "hdnea", "hdnts",
    ]
    return parts.contains { name.contains($0) } || name == "sid" || name == "user"
  }
}
