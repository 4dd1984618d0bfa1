/// What matters of a clip besides its restriction texts.
public struct ClipFacts: Sendable, Equatable {
  /// When it was transmitted.
  public var published: Instant?
  /// It was killed or withdrawn.
  public var isKilled: Bool
  /// It is embargoed until then, by a structured field.
  public var embargo: Moment?
  /// It is embargoed until told otherwise.
  public var isEmbargoedUntilTold: Bool
  /// It may be used until then, by a structured field.
  public var expiry: Moment?
  /// Who supplied it; house rules go by this name.
  public var supplier: String?
  /// A structured field says that there are no restrictions; it never overrides text.
  public var claimsNoRestrictions: Bool
  /// It came without terms and was read whole, so a profile may take that for "as contracted".
  public var isSilent: Bool

  /// Facts; what is left out is not known or not so.
  public init(
    published: Instant? = nil, isKilled: Bool = false, embargo: Moment? = nil,
    isEmbargoedUntilTold: Bool = false, expiry: Moment? = nil, supplier: String? = nil,
    claimsNoRestrictions: Bool = false, isSilent: Bool = false
  ) {
    self.published = published
    self.isKilled = isKilled
    self.embargo = embargo
    self.isEmbargoedUntilTold = isEmbargoedUntilTold
    self.expiry = expiry
    self.supplier = supplier
    self.claimsNoRestrictions = claimsNoRestrictions
    self.isSilent = isSilent
  }
}
