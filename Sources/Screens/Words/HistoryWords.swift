import Canvas
import Clips

extension ClipWords {
  /// The versions kept, newest first.
  var history: [Paragraph] {
    guard state.reading.versions.count > 1 else {
      return [Paragraph(Line("No other version has been read.", .muted))]
    }
    return state.reading.versions.flatMap { version in
      let isShown = version.content == clip.content
      let when = version.updated ?? version.published
      var line = Line(isShown ? glyphs.selection + " " : "  ", .key)
      line.append("version \(version.version ?? "-")", .heading)
      if let when { line.append("  " + fullText(when), .time) }
      if version.isKilled { line.append("  KILLED", .killed) }
      let changes = version.advisories.compactMap(\.text)
      return [Paragraph(line), Paragraph(Line(version.title, .title), indent: 2)]
        + changes.map { Paragraph(Line($0, .warning), indent: 2) } + [Paragraph()]
    }
  }
}
