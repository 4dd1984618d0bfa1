/// An identifier of the clip in another scheme.
public struct AlternativeID: JSONRecord {
  /// The scheme's name, e.g. `editNumber`.
  public var scheme: String?
  /// The identifier.
  public var value: String?

  /// An identifier without value.
  public init() {}

  /// An identifier of that scheme.
  public init(scheme: String?, value: String) {
    self.scheme = scheme
    self.value = value
  }

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("scheme", &scheme)
    coder.field("value", &value)
  }
}

/// One text of the clip, in the order the sender gave them.
public struct Section: JSONRecord {
  /// What the text is for.
  public var role = SectionRole.unknown
  /// BCP 47 tag of the text's language.
  public var language: String?
  /// The text; paragraphs are parted by a blank line.
  public var text = ""
  /// False marks a text that is not for publication.
  public var isPublic = true

  /// An empty section.
  public init() {}

  /// A section of that role.
  public init(_ role: SectionRole, _ text: String, language: String? = nil, isPublic: Bool = true) {
    self.role = role
    self.text = text
    self.language = language
    self.isPublic = isPublic
  }

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("role", &role, default: .unknown, always: true)
    coder.field("lang", &language)
    coder.field("text", &text, default: "", always: true)
    coder.field("public", &isPublic, default: true)
  }
}

/// One timed or numbered part of the footage.
public struct Shot: JSONRecord {
  /// The number as sent; gaps stay.
  public var number: Int?
  /// Where it starts, in seconds from the start of the clip.
  public var start: Double?
  /// Where it ends, in seconds from the start of the clip.
  public var end: Double?
  /// What it is, e.g. `soundbite`, `slate`, `content`, `keyframe`.
  public var kind: String?
  /// What it shows or what is said.
  public var text: String?
  /// Who speaks.
  public var speaker: String?
  /// BCP 47 tag of the language spoken.
  public var language: String?
  /// Who filmed it.
  public var source: String?
  /// Where it was filmed.
  public var place: String?
  /// When it was filmed, as sent.
  public var date: String?
  /// The terms that stand for this shot alone.
  public var rights: String?
  /// The address of a key frame.
  public var icon: String?

  /// A shot without anything known.
  public init() {}

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("seq", &number)
    coder.field("start", &start)
    coder.field("end", &end)
    coder.field("kind", &kind)
    coder.field("text", &text)
    coder.field("speaker", &speaker)
    coder.field("lang", &language)
    coder.field("source", &source)
    coder.field("place", &place)
    coder.field("date", &date)
    coder.field("rights", &rights)
    coder.field("icon", &icon)
  }
}

/// A message of the sender about the clip: a kill, a correction, a content warning.
public struct Advisory: JSONRecord {
  /// What it is about.
  public var kind: AdvisoryKind?
  /// How grave, as sent.
  public var severity: String?
  /// The words.
  public var text: String?
  /// What it concerns: an id, a shot, a field.
  public var target: String?
  /// When it was issued.
  public var at: Moment?

  /// An advisory without anything known.
  public init() {}

  /// An advisory of that kind.
  public init(_ kind: AdvisoryKind?, _ text: String?) {
    self.kind = kind
    self.text = text
  }

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("kind", &kind)
    coder.field("severity", &severity)
    coder.field("text", &text)
    coder.field("target", &target)
    coder.field("at", &at)
  }
}

/// A subject code.
public struct Subject: JSONRecord {
  /// The code without its scheme's alias.
  public var code: String?
  /// The scheme.
  public var scheme: String?
  /// The name.
  public var name: String?

  /// A subject without code.
  public init() {}

  /// A subject of that code and name.
  public init(code: String?, scheme: String? = nil, name: String?) {
    self.code = code
    self.scheme = scheme
    self.name = name
  }

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("code", &code)
    coder.field("scheme", &scheme)
    coder.field("name", &name)
  }
}

/// How often a clip was seen, as its source counts.
public struct Statistics: JSONRecord {
  /// Views.
  public var views: Int?
  /// Likes.
  public var likes: Int?
  /// Downloads.
  public var downloads: Int?

  /// Nothing counted.
  public init() {}

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("views", &views)
    coder.field("likes", &likes)
    coder.field("downloads", &downloads)
  }
}

/// Something a reader guessed, cleaned or lost.
public struct Note: JSONRecord {
  /// What happened.
  public var code: NoteCode?
  /// The field it happened to.
  public var field: String?
  /// The words or count behind it.
  public var text: String?

  /// A note without code.
  public init() {}

  /// A note of that code.
  public init(_ code: NoteCode, field: String? = nil, _ text: String? = nil) {
    self.code = code
    self.field = field
    self.text = text
  }

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("code", &code)
    coder.field("field", &field)
    coder.field("text", &text)
  }
}

/// Where a record was read.
public struct Origin: JSONRecord {
  /// The file, folder entry or address.
  public var file: String?
  /// The container around the document, e.g. `gzip`, `warc`.
  public var container: String?
  /// The reader that read it, e.g. `page-text`, `newsml-g2`.
  public var format: String?
  /// The number of the record in the file, from 1.
  public var record: Int?
  /// The line the record starts at, from 1.
  public var line: Int?
  /// When an archive captured it.
  public var capturedAt: Moment?
  /// The character encoding that was used.
  public var charset: String?

  /// An unknown origin.
  public init() {}

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("file", &file)
    coder.field("container", &container)
    coder.field("format", &format)
    coder.field("record", &record)
    coder.field("line", &line)
    coder.field("capturedAt", &capturedAt)
    coder.field("charset", &charset)
  }
}
