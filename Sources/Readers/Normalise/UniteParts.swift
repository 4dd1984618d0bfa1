import Clips

/// Two parts of one item in one document as one clip, with a note (FORMATS 3.1).
func unitedParts(_ whole: Clip, _ part: Clip) -> Clip {
  var united = whole.merged(with: part)
  if whole.titleFrom != nil, part.titleFrom == nil {
    united.title = part.title
    united.titleFrom = nil
  }
  if [whole.status, part.status].contains(.withheld) { united.status = .withheld }
  united.embargo = longer(whole.embargo, part.embargo)
  if whole.isKilled || part.isKilled { united.status = .killed }
  let note = Note(.partsMerged, field: "id")
  if !united.notes.contains(note) { united.notes.append(note) }
  return united
}

/// Of two embargoes the one that is in force for longer.
private func longer(_ first: Embargo?, _ second: Embargo?) -> Embargo? {
  guard let first, let second else { return first ?? second }
  guard first.state == .until, let end = first.until?.latest else { return first }
  guard second.state == .until, let other = second.until?.latest else { return second }
  return other > end ? second : first
}
