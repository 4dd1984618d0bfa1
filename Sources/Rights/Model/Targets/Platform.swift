/// Where a clip is shown; the raw values are those of profiles.
public enum Platform: String, Sendable, Hashable, CaseIterable {
  case tv, radio, digital, social, mobile, vod, print
  case everything = "all"

  /// What a platform named in words stands for: online means social as well (RIGHTS.md 7, R3),
  /// unless a line names social separately.
  public var meant: [Platform] { self == .digital ? [.digital, .social] : [self] }

  /// What counts as a platform where an outlet does not list it by itself (R3).
  public var parts: [Platform] { self == .digital ? [.digital, .mobile, .vod] : [self] }
}

extension [Platform] {
  /// What platforms named in words stand for, each once.
  public var meant: [Platform] {
    reduce(into: []) { all, one in all += one.meant.filter { !all.contains($0) } }
  }
}
