import Clips

/// Reads the columns that are named for terms: each value under its heading.
func takeTableRights(_ row: inout TableRow, into clip: inout RawClip) {
  while let cell = row.takeCell(.restrictions) {
    clip.restrictions.append(RawRestriction(cell.value, from: cell.heading))
  }
  takeLists(&row, into: &clip)
  takeLicence(&row, into: &clip)
  if let cell = row.takeCell(.credit) {
    clip.credit = cell.value
  }
  clip.copyright = row.take(.copyright)
  clip.rightsHolder = row.take(.rightsHolder)
  clip.price = row.take(.price)
  while let cell = row.takeCell(.embargo) {
    if let embargo = embargo(cell.value) { clip.embargoes.append(embargo) }
  }
  while let cell = row.takeCell(.expires) {
    for part in cell.value.split(separator: "|") where !saysNothing(String(part)) {
      clip.expiries.append(RawDate(.other, field: cell.heading, String(part).trimmed))
    }
  }
  takeStatus(&row, into: &clip)
}

/// Territories and platforms stand in their cells as bare lists: the label says what they are.
private func takeLists(_ row: inout TableRow, into clip: inout RawClip) {
  for (column, label) in [(TableColumn.territory, "Territory: "), (.platform, "Platforms: ")] {
    while let cell = row.takeCell(column) {
      guard !isPlaceholder(cell.value) else { continue }
      let list = cell.value.split { $0 == "|" || $0 == ";" || $0.isNewline }
        .map { String($0).trimmed }.filter { !$0.isEmpty }.joined(separator: ", ")
      clip.restrictions.append(RawRestriction(label + list, from: cell.heading))
    }
  }
}

private func takeLicence(_ row: inout TableRow, into clip: inout RawClip) {
  while let cell = row.takeCell(.licence) {
    if let text = restrictions(inLicence: cell.value) {
      clip.restrictions.append(RawRestriction(text, from: cell.heading))
      continue
    }
    clip.licence = [clip.licence, cell.value].compactMap { $0 }.joined(separator: "; ")
  }
}

private func restrictions(inLicence text: String) -> String? {
  for prefix in ["restrictions:", "restriction:"] where text.lowercased().hasPrefix(prefix) {
    return String(text.dropFirst(prefix.count)).trimmed.nonEmpty
  }
  return nil
}

/// `Success`, `Warning` and `Fail` are words of a download log, not of a newsroom.
private func takeStatus(_ row: inout TableRow, into clip: inout RawClip) {
  var words: [String] = []
  while let cell = row.takeCell(.status) {
    switch cell.value.lowercased() {
    case "success", "warning", "fail", "failed", "error", "ok", "done", "skipped":
      clip.extra.members.append(.init(cell.heading, .string(cell.value)))
    case "unknown": break
    default: words.append(cell.value)
    }
  }
  clip.status = strictestStatus(words)
}

/// An embargo column holds a time, or words where no time is known; nil where it says there is
/// none.
private func embargo(_ text: String) -> RawEmbargo? {
  if text.lowercased() == Embargo.untilToldWords { return RawEmbargo(until: "") }
  if saysNothing(text) { return nil }
  return readMoment(text) == nil && text.contains(where: \.isLetter)
    ? RawEmbargo(until: nil, text: text) : RawEmbargo(until: text)
}

/// True for a cell that says there is no embargo, or no end.
private func saysNothing(_ text: String) -> Bool {
  let word = foldedKey(text)
  return isPlaceholder(word)
    || [
      "no", "nil", "false", "none", "no embargo", "no expiry", "never", "unlimited", "perpetual",
      "in perpetuity", "kein", "keine", "keins", "aucun", "ninguno", "нет", "unbegrenzt",
      "illimité", "ilimitado",
    ].contains(word)
}
