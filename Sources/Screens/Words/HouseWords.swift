import Browser
import Canvas
import Rights

extension ClipWords {
  /// What the desk has ruled on the clip, with the reading's own answer beside it.
  func override(_ verdict: Verdict) -> [Paragraph] {
    guard let house = verdict.house else { return [] }
    var line = Line("House override: ", .label, .bold)
    line.append(house.override.words)
    let words = [Paragraph(line, indent: 2)]
    if let obstacle = house.standing.obstacle {
      return words + [Paragraph(Line("It does not count: \(obstacle).", .warning), indent: 2)]
    }
    var reading = Line("The reading alone says ", .muted)
    reading.append(
      house.reading.sign(glyphs) + " " + house.reading.words, house.reading.role, .bold)
    if let because = house.because {
      reading.append("  \u{201C}\(because.quote)\u{201D}", house.reading.role)
    }
    return words + [Paragraph(reading, indent: 2)]
  }

  /// The words that were understood by what the desk has said of them, and how to say it of
  /// those that were not.
  var wordings: [Paragraph] {
    guard let judgement = state.reading.judgement else { return [] }
    let words = judgement.texts.flatMap(\.house).map { reading in
      var line = Line("By house wording: ", .label)
      line.append("\u{201C}\(reading.wording.words)\u{201D} \(reading.words)")
      return Paragraph(line, indent: 2)
    }
    let isUnknown = judgement.texts.indices.contains {
      $0 != judgement.policy && !judgement.texts[$0].unknown.isEmpty
    }
    guard isUnknown else { return words }
    let hint = "\(state.keyWords(.teach)) says what words mean that were not understood."
    return words + [Paragraph(Line(hint, .muted), indent: 2)]
  }
}
