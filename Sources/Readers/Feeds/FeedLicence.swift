import Clips

extension RawClip {
  /// Takes a licence in Really Simple Licensing (https://rslstandard.org/rsl), rule by rule as
  /// signals: `prohibits usage: ai-train`, `permits geo: US`, `payment: purchase`.
  mutating func readLicence(_ element: XMLElement) {
    let parts = [element] + Array(element.descendants)
    var count = 0
    for part in parts where part.space == "rsl" || part.space.isEmpty {
      guard let rule = Self.rule(of: part) else { continue }
      signals.append(Signal(scheme: "rsl", code: rule))
      count += 1
    }
    // A licence that only points elsewhere is one all the same.
    guard count == 0 else { return }
    let address = parts.lazy.compactMap { $0["server"] ?? $0["href"] ?? $0["url"] }.first
    signals.append(
      Signal(scheme: "rsl", code: "licence elsewhere: " + (address ?? element.line ?? "")))
  }

  private static func rule(of part: XMLElement) -> String? {
    switch part.name {
    case "permits", "prohibits":
      "\(part.name) \(part["type"] ?? "usage"): \(part.line ?? "")"
    case "payment": "payment: \(part["type"] ?? "")"
    default: nil
    }
  }
}
