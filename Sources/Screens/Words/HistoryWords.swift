import Canvas
import Clips

extension ClipWords {
  /// The versions kept, newest first, each with what changed in it; then what looks alike.
  var history: [Paragraph] {
    guard let versions = state.reading.versions else { return [] }
    guard versions.count > 1 else {
      return [Paragraph(Line("No other version has been read.", .muted))] + lookAlikes
    }
    return versions.indices.flatMap { index in
      let version = versions[index]
      let isShown = version.content == clip.content
      let when = version.updated ?? version.published
      var line = Line(isShown ? glyphs.selection + " " : "  ", .key)
      line.append("version \(version.version ?? "-")", .heading)
      if let when { line.append("  " + fullText(when), .time) }
      if version.isKilled { line.append("  KILLED", .killed) }
      if comesTooLate(version) {
        line.append("  ignored: a killed clip is not revived", .warning)
      }
      let changes = version.advisories.compactMap(\.text)
      return [Paragraph(line), Paragraph(Line(version.title, .title), indent: 2)]
        + changes.map { Paragraph(Line($0, .warning), indent: 2) }
        // The words of a killed clip stay hidden, changed ones too.
        + (index + 1 < versions.count && !clip.isKilled
          ? differences(versions[index + 1], version) : [])
        + [Paragraph()]
    } + lookAlikes
  }

  /// True for a version newer than the kill that stands.
  private func comesTooLate(_ version: Clip) -> Bool {
    guard clip.isKilled, !version.isKilled else { return false }
    if let number = version.version.flatMap(Int.init), let killed = clip.version.flatMap(Int.init),
      number != killed
    {
      return number > killed
    }
    guard let updated = version.updated, let killed = clip.updated else { return false }
    return updated > killed
  }

  /// The same footage from other sources, as far as length, day and title tell.
  private var lookAlikes: [Paragraph] {
    let rows = state.reading.lookAlikes
    guard !rows.isEmpty else { return [] }
    return heading("Also in \(rows.count) \(rows.count == 1 ? "source" : "sources")")
      + rows.map { row in
        let facts = [row.source, row.published.map { state.columnText($0) }, row.id].compactMap {
          $0
        }
        return Paragraph(
          label: Line(row.title + "  ", .title), indent: 0,
          Line(facts.joined(separator: " \(glyphs.separator) "), .muted))
      }
  }

  /// What changed from one version to the next, word by word.
  private func differences(_ old: Clip, _ new: Clip) -> [Paragraph] {
    let fields: [(String, String?, String?)] = [
      ("title", old.title, new.title), ("description", old.description, new.description),
      ("restrictions", terms(of: old), terms(of: new)),
      ("length", old.duration.map(clockText), new.duration.map(clockText)),
      ("place", old.location?.shortName, new.location?.shortName),
    ]
    return fields.filter { $0.1 != $0.2 }.map { label, before, after in
      Paragraph(
        label: Line("  " + label, .label), indent: valueColumn,
        wordDifference(before ?? "", after ?? ""))
    }
  }

  private func terms(of clip: Clip) -> String {
    clip.restrictions.map(\.text).joined(separator: " / ")
  }
}
