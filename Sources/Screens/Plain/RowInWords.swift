import Browser
import Clips

extension Announcing {
  /// A row of the list in words, the title first.
  func words(of row: ClipRow) -> String {
    var parts: [String] = []
    if let grouping = new.listing.activeGrouping {
      let group = row.group(by: grouping)
      if let fold = new.listing.folds.first(where: { $0.group == group }), fold.shown == row.id {
        let count = new.listing.foldCounts[group].map { ", \($0.value) clips" } ?? ""
        return "folded: " + new.words(of: group) + count
      }
      let before = old?.listing.selectedRow.map { $0.group(by: grouping) }
      if before != group { parts.append(new.words(of: group)) }
    }
    if let rank = row.entry?.rank { parts.append("rank \(rank)" + movement(row.entry?.movement)) }
    if row.status == .killed { parts.append("killed") }
    if row.entry?.state == .dangling { parts.append("not loaded") }
    let flags = row.titleFlags.filter { !row.title.hasPrefix($0) }
    parts.append((flags + [row.title]).joined(separator: " "))
    parts += [row.source, row.place].compactMap { $0 }
    if let duration = row.duration { parts.append(clockText(duration)) }
    if let published = row.published { parts.append(new.stamp(published)) }
    if row.embargo?.isInForce(at: new.now) == true { parts.append("embargoed") }
    if row.expires.map({ new.now > $0 }) == true { parts.append("expired") }
    if let verdict = new.verdicts[row.id] { parts.append("verdict \(verdict.answer.rawValue)") }
    if new.sifts[row.id] { parts.append("highlighted") }
    if let note = new.shownCollection?.notes[row.id] { parts.append("your note: " + note) }
    if row.isMarked { parts.append("marked") }
    parts.append(row.isSeen ? "seen" : "new")
    return parts.joined(separator: "; ")
  }

  private func movement(_ movement: Movement?) -> String {
    switch movement {
    case .up(let places): ", up \(places)"
    case .down(let places): ", down \(places)"
    case .new: ", new in the list"
    case .same, nil: ""
    }
  }
}
