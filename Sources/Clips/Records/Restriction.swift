/// One restriction in the agency's own words.
public struct Restriction: JSONRecord {
  /// The words, never altered.
  public var text = ""
  /// What they stand for: `clip`, `shots 4-5`, a part's id; nil for the whole clip.
  public var scope: String?
  /// Whom they address, e.g. a market or a class of clients.
  public var audience: String?
  /// The field they came from, e.g. `usageTerms`, `ednote`.
  public var from: String?
  /// Hints of single rules; the restriction language decides.
  public var rules: [RuleHint] = []

  /// A restriction without words.
  public init() {}

  /// A restriction in these words.
  public init(_ text: String, scope: String? = nil, from: String? = nil) {
    self.text = text
    self.scope = scope
    self.from = from
  }

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("text", &text, default: "", always: true)
    coder.field("scope", &scope)
    coder.field("audience", &audience)
    coder.field("from", &from)
    coder.fields("rules", &rules)
  }
}

/// A hint that one part of a restriction is about something.
public struct RuleHint: JSONRecord {
  /// What it is about, e.g. `purpose`, `territory`, `client`, `archive`.
  public var kind: String?
  /// `permit`, `prohibit`, `duty` or `info`.
  public var polarity: String?
  /// The words it was read from.
  public var text: String?
  /// Whom or what it names.
  public var target: String?
  /// A number, date or other value it states.
  public var value: String?

  /// A hint without anything known.
  public init() {}

  /// A hint of that kind from these words.
  public init(kind: String, polarity: String?, text: String, target: String? = nil) {
    self.kind = kind
    self.polarity = polarity
    self.text = text
    self.target = target
  }

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("kind", &kind)
    coder.field("polarity", &polarity)
    coder.field("text", &text)
    coder.field("target", &target)
    coder.field("value", &value)
  }
}
