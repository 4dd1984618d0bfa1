import Clips

/// A text that may become the title.
public struct RawTitle: Hashable, Sendable {
  /// What kind of line it is; the order is the order of choice (FORMATS section 1).
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case headline, title, slug, name
  }

  /// What kind of line it is.
  public var field: Field
  /// The text as sent.
  public var text: String

  /// A line of that kind.
  public init(_ field: Field, _ text: String) {
    self.field = field
    self.text = text
  }
}

/// How a text is written.
public enum TextForm: Hashable, Sendable {
  /// As it is.
  case plain
  /// With HTML or XHTML markup and entities, to be taken off.
  case markup
}

/// One text of an item.
public struct RawSection: Hashable, Sendable {
  /// What it is for.
  public var role: SectionRole
  /// The text as sent.
  public var text: String
  /// How it is written.
  public var form: TextForm
  /// Tag or name of its language.
  public var language: String?
  /// False marks a text that is not for publication.
  public var isPublic: Bool
  /// The field it came from, e.g. `ednote`.
  public var from: String?

  /// A text of that role.
  public init(
    _ role: SectionRole, _ text: String, form: TextForm = .plain, language: String? = nil,
    isPublic: Bool = true, from: String? = nil
  ) {
    self.role = role
    self.text = text
    self.form = form
    self.language = language
    self.isPublic = isPublic
    self.from = from
  }
}

/// One statement of a length (FORMATS 3.5).
public struct RawDuration: Hashable, Sendable {
  /// The number or clock text as sent.
  public var text: String
  /// The unit attribute as sent, e.g. `ms`, `timeunit:editUnit`.
  public var unit: String?
  /// Frames per second, where the unit is frames.
  public var frameRate: Double?
  /// True where the format writes large unit-less integers in milliseconds (ninjs, AP, NewsML).
  public var mayBeMilliseconds: Bool
  /// True where it is measured on a file that has an address.
  public var isOfFile: Bool

  /// A length of that text.
  public init(
    _ text: String, unit: String? = nil, frameRate: Double? = nil, mayBeMilliseconds: Bool = false,
    isOfFile: Bool = false
  ) {
    self.text = text
    self.unit = unit
    self.frameRate = frameRate
    self.mayBeMilliseconds = mayBeMilliseconds
    self.isOfFile = isOfFile
  }
}

/// One date of an item (FORMATS 3.6).
public struct RawDate: Hashable, Sendable {
  /// What the date says.
  public enum Meaning: Hashable, Sendable {
    case published, firstCreated, versionCreated, contentCreated, captured, other
  }

  /// What the date says.
  public var meaning: Meaning
  /// The field's name in the format, kept beside the raw text.
  public var field: String
  /// The text as sent.
  public var text: String

  /// A date of that meaning.
  public init(_ meaning: Meaning, field: String, _ text: String) {
    self.meaning = meaning
    self.field = field
    self.text = text
  }
}

/// A place from fields, as a line, or both (FORMATS 3.8).
public struct RawPlace: Hashable, Sendable {
  /// The country's name.
  public var country: String?
  /// The country's code: alpha-2, alpha-3 or a QCode.
  public var countryCode: String?
  /// The region within the country.
  public var region: String?
  /// The city.
  public var city: String?
  /// The whole line as sent, kept always.
  public var raw: String?
  /// True where the line is a dateline, from which brackets and dates are cut.
  public var isDateline = false

  /// A place without anything known.
  public init() {}

  /// A place as a line.
  public init(raw: String, isDateline: Bool = false) {
    self.raw = raw
    self.isDateline = isDateline
  }
}

/// Words in a field, a column or behind a label that is made for rights (FORMATS 3.7).
public struct RawRestriction: Hashable, Sendable {
  /// The words as sent; where their meaning hangs on the label (`Territory: ...`), label included.
  public var text: String
  /// The field it came from, e.g. `usageTerms`.
  public var from: String
  /// What it stands for: `shots 4-5`, a part's id; nil for the whole clip.
  public var scope: String?
  /// Whom it addresses.
  public var audience: String?
  /// Words about rights from that field.
  public init(
    _ text: String, from: String, scope: String? = nil, audience: String? = nil
  ) {
    self.text = text
    self.from = from
    self.scope = scope
    self.audience = audience
  }
}

/// A statement that an item is held back (FORMATS 3.3).
public struct RawEmbargo: Hashable, Sendable {
  /// The time as sent; empty where the element is there but empty; nil where only words are.
  public var until: String?
  /// The words about it.
  public var text: String?

  /// An embargo of that time and these words.
  public init(until: String?, text: String? = nil) {
    self.until = until
    self.text = text
  }
}

/// One media file as sent; numbers are texts until the normaliser has read them.
public struct RawRendition: Hashable, Sendable {
  /// The sender's name of the format.
  public var name: String?
  /// What it holds; nil leaves it to type, format and address.
  public var medium: Medium?
  /// Where it lies.
  public var url: String?
  /// A reference in place of an address.
  public var reference: String?
  /// The MIME type.
  public var mime: String?
  /// The format.
  public var format: String?
  /// Width in pixels.
  public var width: String?
  /// Height in pixels.
  public var height: String?
  /// Frames per second.
  public var frameRate: String?
  /// Bits per second, or with a unit (`400 kbps`).
  public var bitrate: String?
  /// Size in bytes, or with a unit.
  public var size: String?
  /// Length of the file.
  public var duration: RawDuration?
  /// True where the address asks for a login.
  public var needsLogin: Bool?

  /// A media file without anything known.
  public init() {}
}
