/// What to get, from where and within which limits.
public struct FetchRequest: Hashable, Sendable {
  /// Where it lies.
  public var address: WebAddress
  /// What is known of the copy at hand; where any is given, an unchanged page is not sent again.
  public var validators: Validators
  /// How much and how long it may take.
  public var limits: FetchLimits
  /// How the program names itself.
  public var agent: String

  /// A request for the page at an address.
  public init(
    _ address: WebAddress, validators: Validators = Validators(), limits: FetchLimits = .feed,
    agent: String = "newsreel"
  ) {
    self.address = address
    self.validators = validators
    self.limits = limits
    self.agent = agent
  }
}
