import Rights

extension Clause {
  /// The clause in one line: kind, polarity, targets, value, `@` scope, `but` exceptions.
  var notation: String {
    var parts = [kind.rawValue, polarity.rawValue]
    if !target.isEmpty { parts.append(target.joined(separator: ",")) }
    if let value = value.notation { parts.append(value) }
    if !scope.isEmpty { parts.append("@" + scopeText) }
    if !except.isEmpty { parts.append("but " + except.joined(separator: ",")) }
    return parts.joined(separator: " ")
  }
}

extension ClauseValue {
  /// The value in one word or two; nil for none.
  fileprivate var notation: String? {
    func per(_ unit: String?) -> String { unit.map { "/" + $0 } ?? "" }
    switch self {
    case .none: return nil
    case .only: return "only"
    case .included, .elsewhere, .contract, .clear, .remove, .free, .withdrawn: return "\(self)"
    case .reason(let reason): return "(\(reason))"
    case .credit(let text, let place): return "'\(text)' \(place)"
    case .seconds(let seconds, let unit): return "\(seconds)s" + per(unit)
    case .fraction(let part): return "\(part)"
    case .runs(let runs, let unit): return "\(runs)x" + per(unit)
    case .hours(let hours): return "\(Int(hours))h"
    case .moment(let moment?, _):
      let (first, last) = (Timestamp.text(moment.earliest), Timestamp.text(moment.latest))
      return first == last ? first : first + ".." + last
    case .moment(nil, let event): return event.map { "until '\($0)'" } ?? "untold"
    case .party(let party): return "by '\(party)'"
    case .amount(let amount, let unit): return "'\(amount)'" + per(unit)
    }
  }
}
