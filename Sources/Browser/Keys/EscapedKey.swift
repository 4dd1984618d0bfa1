extension Key {
  /// The key that was pressed with Alt, nil for a key without it. A slow line hands on Esc and the
  /// key after it together, and that is what Alt sends too.
  var withoutAlt: Key? {
    guard notation.hasPrefix("<"), notation.hasSuffix(">") else { return nil }
    let inside = notation.dropFirst().dropLast()
    let isControl = inside.hasPrefix("C-A-")
    guard isControl || inside.hasPrefix("A-") else { return nil }
    let rest = (isControl ? "C-" : "") + inside.dropFirst(isControl ? 4 : 2)
    return rest.count == 1 ? Key(String(rest)) : Key("<\(rest)>")
  }
}
