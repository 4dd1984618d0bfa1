/// What matters of a clip besides its restriction texts.
public struct ClipFacts: Sendable, Equatable {
  /// The fields facts stand in, by the names of JSON Lines.
  public enum Field: String, Sendable, Equatable, Hashable, CaseIterable {
    case status, embargo, expires, published, restrictions, unread, record
  }

  /// When it was transmitted.
  public var published: Instant?
  /// It was killed or withdrawn.
  public var isKilled: Bool
  /// It is embargoed until then, by a structured field.
  public var embargo: Moment?
  /// It is embargoed until told otherwise.
  public var isEmbargoedUntilTold: Bool
  /// It is withheld until it is released.
  public var isWithheld = false
  /// It is embargoed, and no time is stated that can be read.
  public var hasEmbargoWithoutTime = false
  /// It may be used until then, by a structured field.
  public var expiry: Moment?
  /// Who supplied it; house rules go by this name.
  public var supplier: String?
  /// A structured field says that there are no restrictions; it never overrides text.
  public var claimsNoRestrictions: Bool
  /// It came without terms and was read whole, so a profile may take that for "as contracted".
  public var isSilent = false
  /// What stood in fields of rights, status, embargo or expiry and was not understood.
  public var unread: [Unread] = []
  /// The record was damaged after it was stored.
  public var isDamaged = false
  /// What the fields say, in their own words.
  public var quotes: [Field: String] = [:]

  /// A field that was not understood.
  public struct Unread: Sendable, Equatable {
    /// The field as sent.
    public var field: String
    /// What stood in it.
    public var text: String

    /// What stood in that field.
    public init(field: String, text: String) {
      self.field = field
      self.text = text
    }
  }

  /// Facts; what is left out is not known or not so.
  public init(
    published: Instant? = nil, isKilled: Bool = false, embargo: Moment? = nil,
    isEmbargoedUntilTold: Bool = false, expiry: Moment? = nil, supplier: String? = nil,
    claimsNoRestrictions: Bool = false
  ) {
    self.published = published
    self.isKilled = isKilled
    self.embargo = embargo
    self.isEmbargoedUntilTold = isEmbargoedUntilTold
    self.expiry = expiry
    self.supplier = supplier
    self.claimsNoRestrictions = claimsNoRestrictions
  }
}
