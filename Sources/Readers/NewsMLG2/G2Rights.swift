import Clips

extension RawClip {
  /// Takes one block of rights; blocks that name parts hold for these only.
  mutating func readRightsInfo(_ rights: XMLElement, of item: XMLElement) {
    let scope = Self.scope(rights["idrefs"], in: item)
    for element in rights.children {
      switch element.name {
      case "usageTerms":
        guard let words = element.flow ?? element["href"] ?? element["uri"] else { continue }
        if element.code("role")?.lowercased() == "content" {
          keep("usageChannel", words)
        } else {
          restrictions.append(
            RawRestriction(
              words, from: "usageTerms", scope: Self.scope(element["idrefs"], in: item) ?? scope))
        }
      case "copyrightNotice": copyright = copyright ?? element.flow ?? element["href"]
      case "copyrightHolder": rightsHolder = rightsHolder ?? element.label
      case "rightsExpressionXML":
        keepPolicy(element.children.map(\.xml).joined())
      case "rightsExpressionData": keepPolicy(element.flow)
      default: keep(element)
      }
    }
  }

  private mutating func keepPolicy(_ policy: String?) {
    guard let policy, !policy.isEmpty else { return }
    machineRights = [machineRights, policy].compactMap { $0 }.joined(separator: "\n")
  }

  /// Parts are named by their number where they have one.
  private static func scope(_ references: String?, in item: XMLElement) -> String? {
    guard let references else { return nil }
    let names = references.split(whereSeparator: \.isWhitespace).map { reference in
      item.children("partMeta").first { ($0["partid"] ?? $0["id"]) == String(reference) }?["seq"]
        .map { "shots " + $0 } ?? String(reference)
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
