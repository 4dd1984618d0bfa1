/// What a machine may do with a clip; the raw values are the targets of `ai` clauses and the
/// values of `Profile.ai` (RIGHTS.md 2, R13).
public enum AIUse: String, Sendable, Equatable, Hashable, CaseIterable {
  case train, index, summarise, translate, voice, alter, generate

  /// All of them, as a bare "no AI" means them.
  public static let everything = allCases.map(\.rawValue)
}
