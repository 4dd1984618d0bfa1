import Clips

/// True where the line alone says that there are none: `NONE`, `No restrictions`, `Access all`.
func saysNoRestrictions(_ line: String) -> Bool {
  noneWords.contains(letterKey(line))
}

/// True where the line only points elsewhere: `See Script`.
func pointsElsewhere(_ line: String) -> Bool {
  let key = letterKey(line)
  return elsewhereWords.contains(key)
    || (key.utf8.count <= 60 && elsewhereHeads.contains { key.hasPrefix($0 + " ") })
}

/// What is known of restrictions in these lines.
func restrictionState(of restrictions: [Restriction]) -> RestrictionState {
  if restrictions.isEmpty { return .notStated }
  if restrictions.allSatisfy({ saysNoRestrictions($0.text) }) { return .explicitNone }
  if restrictions.allSatisfy({ pointsElsewhere($0.text) }) { return .seeElsewhere }
  return .restricted
}

/// Letters and digits of the line's key, other runs as one blank.
private func letterKey(_ line: String) -> String {
  var key = String.UnicodeScalarView()
  for scalar in foldedKey(line).unicodeScalars {
    if scalar.properties.isAlphabetic || decimalDigit(scalar) != nil {
      key.append(scalar)
    } else if let last = key.last, last != " " {
      key.append(" ")
    }
  }
  if key.last == " " { key.removeLast() }
  return String(key)
}

private let noneWords: Set<String> = [
  "none", "no restrictions", "no restriction", "access all", "all access", "n r", "nr", "nil",
  "restrictions none", "restriction none", "no access restrictions", "no usage restrictions",
  "no known restrictions", "unrestricted", "allow all",
  "keine", "keine einschränkungen", "keine beschränkungen", "aucune", "aucune restriction",
  "sans restriction", "sans restrictions", "ninguna", "sin restricciones", "nessuna",
  "нет", "без ограничений", "لا يوجد", "لا توجد قيود", "بدون قيود",
]

private let elsewhereWords: Set<String> = [
  "see script", "see shotlist", "see shot list", "see dopesheet", "see dope sheet", "see below",
  "see restrictions", "see text", "see storyline", "see notes", "see caption", "as per script",
  "per script", "siehe skript", "siehe text", "voir script", "ver guion", "see script for details",
]

private let elsewhereHeads: [String] = [
  "see script", "see shotlist", "see dopesheet", "please see script", "please see shotlist",
]
