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

/// Letters and digits of the line's key, other runs as one blank; longer ones than any that is
/// looked for are cut.
private func letterKey(_ line: String) -> String {
  let folded = foldedKey(line)
  if isASCII(folded) { return letterKey(ofASCII: folded) }
  var key = ""
  var isGap = false
  for scalar in folded.unicodeScalars {
    guard isLetterOrDigit(scalar) else {
      isGap = !key.isEmpty
      continue
    }
    if isGap { key.unicodeScalars.append(" ") }
    isGap = false
    key.unicodeScalars.append(scalar)
    if key.utf8.count > 80 { break }
  }
  return key
}

private func letterKey(ofASCII folded: String) -> String {
  String(unsafeUninitializedCapacity: 84) { out in
    var count = 0
    var isGap = false
    for byte in folded.utf8 {
      guard byte &- 0x61 < 26 || byte &- 0x30 < 10 else {
        isGap = count > 0
        continue
      }
      if isGap {
        out[count] = 0x20
        count += 1
      }
      isGap = false
      out[count] = byte
      count += 1
      if count > 80 { break }
    }
    return count
  }
}

private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.value < 0x80 { return scalar.value &- 0x61 < 26 || scalar.value &- 0x30 < 10 }
  return scalar.properties.isAlphabetic || decimalDigit(scalar) != nil
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
