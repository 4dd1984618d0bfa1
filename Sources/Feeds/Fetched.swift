/// The answer to a conditional fetch.
public enum Fetched: Hashable, Sendable {
  /// The page came.
  case page(Page)
  /// The page is the one the validators were given for.
  case unchanged(Validators)

  /// A page that came.
  public struct Page: Hashable, Sendable {
    /// The unpacked body.
    public var bytes: [UInt8]
    /// Where it came from after all redirects.
    public var address: WebAddress
    /// What to recognise it by the next time.
    public var validators: Validators
    /// The Content-Type as sent.
    public var contentType: String?
  }
}

/// A file that was fetched whole.
public struct FetchedFile: Hashable, Sendable {
  /// Its size.
  public var bytes: Int
  /// How many of these bytes an earlier attempt had left.
  public var resumedFrom: Int
  /// Where it came from after all redirects.
  public var address: WebAddress
  /// The Content-Type as sent.
  public var contentType: String?
}
