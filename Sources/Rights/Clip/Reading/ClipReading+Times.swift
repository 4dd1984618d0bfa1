import Clips

extension ClipReading {
  /// An embargo in words is one of the clip, with its end where the words tell it (RIGHTS.md 5).
  mutating func fillEmbargo() {
    guard clip.embargo == nil else { return }
    for (restriction, text) in zip(clip.restrictions, texts) {
      for clause in text.clauses where clause.kind == .embargo && clause.restricts {
        guard clause.scope.isEmpty, clause.except.isEmpty else { continue }
        note(.embargoText, field: "embargo", restriction.text)
        if let moment = clause.moment, let until = Clips.Moment(moment) {
          clip.embargo = Embargo(.until, until: until, text: restriction.text)
        } else {
          clip.embargo = Embargo(.textOnly, text: restriction.text)
        }
        return
      }
    }
  }

  /// An end of use in words is one of the clip.
  mutating func fillExpiries() {
    for (restriction, text) in zip(clip.restrictions, texts) {
      for clause in text.clauses where clause.kind == .expiry && clause.restricts {
        guard restriction.scope == nil, let moment = clause.moment, let at = Clips.Moment(moment)
        else { continue }
        note(.expiryInText, field: "expires", at.description)
        let isKnown = clip.expires.contains { $0.at == at && $0.from == "text" }
        if !isKnown { clip.expires.append(Expiry(at: at, from: "text", text: restriction.text)) }
      }
    }
  }

  private mutating func note(_ code: NoteCode, field: String, _ text: String) {
    let note = Note(code, field: field, text)
    if !clip.notes.contains(note) { clip.notes.append(note) }
  }
}

extension Clause {
  fileprivate var moment: Moment? {
    guard case .moment(let moment, nil) = value else { return nil }
    return moment
  }
}

extension Clips.Moment {
  /// A moment of words as a date: exact, without zone, or a day; nil where it may be anything else.
  fileprivate init?(_ moment: Moment) {
    let width = moment.latest - moment.earliest
    let zones: Instant = 26 * 3600
    switch width {
    case 0: self.init(seconds: moment.earliest)
    case zones:
      self.init(seconds: moment.earliest + 14 * 3600, precision: .minute, isZoned: false)
    case zones + 86_400:
      self.init(seconds: moment.earliest + 14 * 3600, precision: .day, isZoned: false)
    default: return nil
    }
  }
}
