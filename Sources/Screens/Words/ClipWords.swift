import Browser
import Canvas
import Clips

/// The words of the panes that show one clip.
struct ClipWords {
  let clip: Clip
  let state: State
  let glyphs: Glyphs
  let width: Int

  /// The column at which values begin behind their labels.
  var valueColumn: Int { 15 }

  /// The text of a pane.
  func paragraphs(of pane: Pane) -> [Paragraph] {
    switch pane {
    case .description: description
    case .restrictions: restrictions
    case .metadata: metadata
    case .shotlist: shotlist
    case .notes: notes
    case .history: history
    case .lists, .clips: []
    }
  }

  /// A moment in full, in the style chosen.
  func fullText(_ moment: Clips.Moment) -> String { state.fullText(moment) }

  /// A value behind its label; none where there is no value.
  func field(_ label: String, _ value: String?, _ role: Role = .text) -> [Paragraph] {
    guard let value, !value.isEmpty else { return [] }
    return [
      Paragraph(
        label: Line(label, .label), indent: valueColumn, state.highlighted(value, role))
    ]
  }

  /// Paragraphs whose addresses the terminal can open by itself.
  func linked(_ paragraphs: [Paragraph], _ address: String?) -> [Paragraph] {
    guard let address, let index = state.reading.links.firstIndex(where: { $0.address == address })
    else {
      return paragraphs
    }
    return paragraphs.map { paragraph in
      var paragraph = paragraph
      for span in paragraph.body.spans.indices { paragraph.body.spans[span].link = index + 1 }
      return paragraph
    }
  }

  /// A heading with a blank line before it.
  func heading(_ text: String, _ role: Role = .heading) -> [Paragraph] {
    [Paragraph(), Paragraph(Line(text, role, .bold))]
  }

  /// The sentence that stands in place of the text of a killed clip.
  var killNotice: [Paragraph] {
    var words = [
      Paragraph(Line("\(glyphs.killed) KILLED by its sender. Do not use.", .killed, .bold)),
      Paragraph(Line("Text and media are hidden.", .muted)),
    ]
    for advisory in clip.advisories {
      guard let text = advisory.text else { continue }
      words.append(Paragraph(Line(text, .warning)))
    }
    return words
  }
}
