import Clips

/// Two parts of one item in one document as one clip, with a note (FORMATS 3.1).
func unitedParts(_ whole: Clip, _ part: Clip) -> Clip {
  var united = whole.merged(with: part)
  if whole.titleFrom != nil, part.titleFrom == nil {
    united.title = part.title
    united.titleFrom = nil
  }
  if whole.isKilled || part.isKilled { united.status = .killed }
  united.restrictionState = restrictionState(of: united.restrictions)
  if united.restrictions.isEmpty {
    united.restrictionState = whole.restrictionState ?? part.restrictionState
  }
  let note = Note(.partsMerged, field: "id")
  if !united.notes.contains(note) { united.notes.append(note) }
  return united
}
