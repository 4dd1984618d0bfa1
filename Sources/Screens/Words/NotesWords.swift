import Canvas
import Clips

extension ClipWords {
  /// What the user has noted of the clip, each in its collection.
  var ownNotes: [Paragraph] {
    state.notes(on: clip.id).map { note in
      Paragraph(
        label: Line("\(glyphs.note) \(note.collection): ", .label), indent: 2,
        Line(note.text, .text))
    }
  }

  /// What the user noted, what was guessed, cleaned or lost in reading, and what no field had a
  /// place for.
  var notes: [Paragraph] {
    let own = ownNotes
    guard !own.isEmpty else { return readingNotes }
    return [Paragraph(Line("Your notes", .heading, .bold))] + own + heading("Notes of the reading")
      + readingNotes
  }

  private var readingNotes: [Paragraph] {
    var words = clip.notes.map { note in
      var body = Line(note.code?.words ?? "note", .text)
      if let field = note.field { body.append(" (\(field))", .label) }
      if let text = note.text { body.append(": " + text, .muted) }
      return Paragraph(label: Line("\(glyphs.note) ", .label), indent: 2, body)
    }
    if words.isEmpty {
      words.append(Paragraph(Line("Nothing was guessed, cleaned or lost in reading.", .muted)))
    }
    guard !clip.extra.isEmpty else { return words }
    words += heading("Sent, but without a place of its own")
    words += clip.extra.members.flatMap {
      field($0.key, $0.value.scalarText ?? JSONWriter.text(of: $0.value))
    }
    return words
  }
}

extension NoteCode {
  /// The note as a sentence.
  var words: String {
    switch self {
    case .titleDurationSplit: "a length was cut off the title"
    case .titleFlag: "flags were cut off the title"
    case .titleFallback: "the title was taken from another field"
    case .idDerived: "no id was sent, one was derived from the content"
    case .sourceDerived: "the source was inferred"
    case .digitsFolded: "digits of another script were read"
    case .monthNameArabic: "an Arabic month name was read"
    case .zoneMissing: "a time was sent without zone"
    case .dateOnly: "a date was sent without time"
    case .dateUnparsed: "a date could not be read"
    case .durationUnitGuessed: "the unit of the length was guessed"
    case .durationUnparsed: "the length could not be read"
    case .durationConflict: "several lengths were sent"
    case .embargoText: "an embargo stands in words only"
    case .expiryInText: "the end of use stands in words"
    case .statusUnknown: "the status word is not known"
    case .termsMisread: "terms stood in another form than their field takes"
    case .recordDamaged: "DAMAGED"
    case .repeatedText: "text that was sent again was dropped"
    case .boilerplateDropped: "page furniture was dropped"
    case .confusableFound: "look-alike letters of another script stand in a word"
    case .charsetOverridden: "another encoding than the declared one was used"
    case .strayBytes: "stray bytes were read as windows-1252"
    case .xmlLenient: "the XML was malformed and read leniently"
    case .jsonLenient: "the JSON was malformed and read leniently"
    case .recordTruncated: "the record was cut off"
    case .partsMerged: "several parts were merged into this clip"
    case .changedWithoutVersion: "the content changed without a new version"
    case .rankConflict: "ranks and order contradict each other"
    case .listEmpty: "the list is empty"
    case .listDangling: "the list names clips that were not sent"
    case .valueDropped: "a value could not be used"
    case .conceptSkipped: "a concept was skipped"
    }
  }
}
