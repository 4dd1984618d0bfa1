import Canvas
import Clips

extension ClipWords {
  /// The shots with their times, speakers and terms; else the shotlist as text.
  var shotlist: [Paragraph] {
    if clip.isKilled { return killNotice }
    var words = clip.shots.flatMap(paragraphs)
    for section in clip.sections where section.role == .shotlist {
      if !words.isEmpty { words += heading("Shotlist as sent") }
      words.append(Paragraph(state.highlighted(section.text)))
    }
    return words.isEmpty ? [Paragraph(Line("No shotlist was sent.", .muted))] : words
  }

  private func paragraphs(_ shot: Shot) -> [Paragraph] {
    let number = shot.number.map(String.init) ?? glyphs.bullet
    var body = Line()
    if let times = times(of: shot) { body.append(times + "  ", .time) }
    let isSpoken = shot.kind == "soundbite" || shot.speaker != nil
    if isSpoken, shot.text?.uppercased().hasPrefix("SOUNDBITE") != true {
      let speech = ["SOUNDBITE", shot.language.map { "(\($0))" }, shot.speaker.map { $0 + ":" }]
      body.append(speech.compactMap { $0 }.joined(separator: " ") + " ", .label)
    } else if !isSpoken, let kind = shot.kind {
      body.append(kind + " ", .label)
    }
    body.append(state.highlighted(shot.text ?? "", isSpoken ? .soundbite : .text))
    let origin = [shot.place, shot.date, shot.source].compactMap { $0 }.joined(separator: ", ")
    var words = [Paragraph(label: Line(number, .key), indent: 4, body)]
    if !origin.isEmpty { words.append(Paragraph(Line(origin, .muted), indent: 4)) }
    if let rights = shot.rights { words.append(Paragraph(Line(rights, .warning), indent: 4)) }
    return words
  }

  private func times(of shot: Shot) -> String? {
    guard let start = shot.start else { return shot.end.map { "to " + clockText($0) } }
    return clockText(start) + (shot.end.map { "-" + clockText($0) } ?? "")
  }
}
