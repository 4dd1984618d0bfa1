import Clips

/// Reads codes for machines: `signal` and `signals` as a string, a list or objects, the types of an
/// editorial message, and what may be mined.
func takeSignals(_ fields: inout JSONFields, into clip: inout RawClip) {
  for value in fields.everyValue(["signals", "signal"]) {
    clip.signals += signals(value, scheme: "signal")
  }
  for value in fields.everyValue(["editorialtypes", "editorialtype"]) {
    clip.signals += signals(value, scheme: "editorialtypes")
  }
  for signal in clip.signals {
    if let kind = signal.code.flatMap(AdvisoryKind.init(signal:)) {
      clip.advisories.append(Advisory(kind, signal.text))
    }
  }
  takeDataMining(&fields, into: &clip)
}

/// Reads the properties of IPTC and PLUS on data mining, and the constraints they point to.
func takeDataMining(_ fields: inout JSONFields, into clip: inout RawClip) {
  for name in ["datamining", "plus:datamining", "xmp-plus:datamining", "data_mining"] {
    for code in fields.terms(name) {
      clip.signals.append(Signal(scheme: "dataMining", code: code))
    }
  }
  for name in ["otherconstraints", "plus:otherconstraints", "xmp-plus:otherconstraints"] {
    clip.restrictions += fields.terms(name).map { RawRestriction($0, from: "otherConstraints") }
  }
}

private func signals(_ value: JSONValue, scheme: String) -> [Signal] {
  switch value {
  case .null, .bool: return []
  case .array(let elements): return elements.flatMap { signals($0, scheme: scheme) }
  case .object(let object):
    var inner = JSONFields(object)
    guard let code = inner.text("code", "qcode", "literal", "value", "uri", "id") else {
      return inner.text("name").map { [Signal(scheme: scheme, code: $0)] } ?? []
    }
    var signal = Signal(qcode: code, scheme: inner.text("scheme") ?? scheme)
    signal.text = inner.text("name")
    return [signal]
  case .string, .integer, .number:
    return value.trimmedText.map { [Signal(qcode: $0, scheme: scheme)] } ?? []
  }
}

extension Signal {
  /// A code, with the alias of its scheme before a colon or without.
  fileprivate init(qcode: String, scheme: String) {
    let parts = qcode.split(separator: ":", maxSplits: 1).map(String.init)
    let isCode = parts.count == 2 && !parts[1].hasPrefix("//")
    self.init(scheme: isCode ? parts[0] : scheme, code: isCode ? parts[1] : qcode)
  }
}
