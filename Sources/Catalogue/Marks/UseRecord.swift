/// What was done with a clip.
public enum UseAction: String, CaseIterable, Hashable, Sendable {
  case opened, copied, exported, played, downloaded
}

/// One entry of the newsroom's log.
public struct UseRecord: Hashable, Sendable {
  /// The clip.
  public var clipID: String
  /// What was done.
  public var action: UseAction
  /// When, UTC seconds.
  public var at: Int64
  /// What of it, e.g. the file a rendition was saved to.
  public var detail: String?

  /// An entry of the log.
  public init(clipID: String, action: UseAction, at: Int64, detail: String? = nil) {
    self.clipID = clipID
    self.action = action
    self.at = at
    self.detail = detail
  }
}
