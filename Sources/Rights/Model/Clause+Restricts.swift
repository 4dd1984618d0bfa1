extension Clause {
  /// It bars, limits or obliges.
  var restricts: Bool {
    switch polarity {
    case .prohibit: return true
    case .permit: return value == .only
    case .info: return false
    case .duty:
      if kind == .fee, case .amount(let amount, _) = value { return !amount.isEmpty }
      return true
    }
  }
}
