import Clips

extension Clip {
  /// The restriction texts as they were understood, then the terms of single shots.
  func readRestrictions() -> [Restriction] {
    let published = rightsFacts.published
    var texts = restrictions.map { stated in
      let isList = CountryList.fieldNames.contains(stated.from ?? "")
      let text =
        isList
        ? CountryList.read(stated.text, published: published)
        : parse(stated.text, published: published)
      return stated.shots.map { text.scoped(to: .shots($0)) } ?? text
    }
    for shot in shots {
      guard let rights = shot.rights, let number = shot.number else { continue }
      texts.append(parse(rights, published: published).scoped(to: .shots(String(number))))
    }
    return texts
  }

  /// The machine-readable policy as it was understood; nil where the clip has none.
  func readPolicy() -> Restriction? {
    guard let machineRights, machineRights.unicodeScalars.contains(where: { $0.value > 0x20 })
    else { return nil }
    return Rights.readPolicy(machineRights, published: rightsFacts.published)
  }
}

extension Restriction {
  /// The same text, every clause holding for that part only.
  func scoped(to scope: Scope) -> Restriction {
    var scoped = self
    for index in scoped.clauses.indices { scoped.clauses[index].scope.append(scope) }
    return scoped
  }
}

extension Clips.Restriction {
  /// The shots the restriction is for, as written; nil for the whole clip.
  fileprivate var shots: String? {
    guard let scope, let blank = scope.firstIndex(of: " "),
      scope[..<blank].lowercased().hasPrefix("shot")
    else { return nil }
    return String(scope[scope.index(after: blank)...])
  }
}
