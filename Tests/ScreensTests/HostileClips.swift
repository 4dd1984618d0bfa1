import Chance
import Clips

extension Generator {
  private mutating func maybe(_ longest: Int) -> String? {
    isOnce(in: 3) ? nil : text(number(0...longest))
  }

  private mutating func moment() -> Moment? {
    one(of: [
      nil, Moment("0001-01-01"), Moment("9999-12-31T23:59:59Z"), Moment("2026-06-18T13:30:00"),
      Moment("2026-06"), Moment("1970"), Moment("2026-06-18T13:30Z"),
    ]) ?? nil
  }

  private mutating func seconds() -> Double? {
    one(of: [nil, 0, -1, 0.5, 59.999, 3_600, 359_999, 1e300, .infinity, .nan, 1e-300]) ?? nil
  }

  private mutating func whole() -> Int? {
    one(of: [nil, 0, 1, 7, 999, -3, .max, .min]) ?? nil
  }

  /// A row with whatever a sender may have put into it.
  mutating func row(_ key: Int) -> ClipRow {
    let id = isOnce(in: 12) ? "" : "c\(key)"
    var row = ClipRow(key: Int64(key), id: id, title: text(number(0...60)))
    row.titleFlags = isOnce(in: 4) ? [text(4), "LIVE"] : []
    row.published = moment()
    row.duration = seconds()
    row.place = maybe(30)
    row.source = maybe(20)
    row.status = one(of: ClipStatus.allCases) ?? .unknown
    row.restrictionState = one(of: RestrictionState.allCases) ?? .notStated
    row.embargo = isOnce(in: 4) ? Embargo(.until, until: moment(), text: maybe(20)) : nil
    row.expires = one(of: [nil, 0, .max, .min]) ?? nil
    row.isSeen = isOnce(in: 2)
    row.isMarked = isOnce(in: 4)
    guard isOnce(in: 3) else { return row }
    var entry = RowEntry()
    entry.rank = whole()
    entry.isTied = isOnce(in: 2)
    entry.state = one(of: EntryState.allCases) ?? .loaded
    entry.movement = one(of: [nil, .up(whole() ?? 1), .down(whole() ?? 1), .same, .new]) ?? nil
    row.entry = entry
    return row
  }

  /// A clip with whatever a sender may have put into it.
  mutating func clip(_ id: String) -> Clip {
    var clip = Clip()
    clip.id = id
    clip.version = maybe(5)
    clip.title = text(number(0...120))
    clip.titleFlags = isOnce(in: 3) ? [text(3)] : []
    clip.source = maybe(20)
    clip.slug = maybe(20)
    clip.url = maybe(60)
    clip.credit = maybe(40)
    clip.duration = seconds()
    clip.published = moment()
    clip.status = one(of: ClipStatus.allCases)
    clip.embargo = isOnce(in: 3) ? Embargo(.until, until: moment(), text: maybe(20)) : nil
    clip.expires = isOnce(in: 3) ? [Expiry(at: moment(), from: nil, text: maybe(10))] : []
    clip.keywords = [text(6), text(6)]
    clip.location = Location()
    clip.location?.city = maybe(20)
    clip.location?.raw = maybe(20)
    clip.sections = (0..<number(0...4)).map { _ in
      Section(
        one(of: SectionRole.allCases) ?? .body, text(number(0...400)), language: maybe(3),
        isPublic: isOnce(in: 2))
    }
    clip.restrictions = (0..<number(0...3)).map { _ in Restriction(text(number(0...200))) }
    clip.shots = (0..<number(0...5)).map { _ in shot() }
    clip.renditions = (0..<number(0...3)).map { _ in rendition() }
    clip.notes = [Note(one(of: NoteCode.allCases) ?? .titleFlag, field: maybe(8), maybe(30))]
    return clip
  }

  private mutating func shot() -> Shot {
    var shot = Shot()
    shot.number = whole()
    shot.start = seconds()
    shot.end = seconds()
    shot.kind = one(of: [nil, "soundbite", text(5)]) ?? nil
    shot.text = maybe(80)
    shot.speaker = maybe(20)
    shot.rights = maybe(30)
    return shot
  }

  private mutating func rendition() -> Rendition {
    var file = Rendition()
    file.name = maybe(10)
    file.medium = one(of: Medium.allCases)
    file.url = maybe(50)
    file.width = whole()
    file.height = whole()
    file.bytes = whole()
    file.duration = seconds()
    return file
  }
}
