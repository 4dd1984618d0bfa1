/// What the rights desk says a stretch of an agency's words means.
///
/// It is matched as a whole stretch after folding, and only where the grammar left it unknown.
public struct HouseWording: Sendable, Hashable {
  /// What a stretch means.
  public enum Meaning: Sendable, Hashable {
    /// It does not concern rights.
    case nothing
    /// The same as these words of the restriction language, e.g. `No access Germany`.
    case terms(String)

    /// A meaning as it is written: `nothing`, or words of the restriction language.
    public init(_ text: String) {
      self = foldedStretch(text) == foldedStretch(Self.nothing.text) ? .nothing : .terms(text)
    }

    /// The meaning as it is written.
    public var text: String {
      switch self {
      case .nothing: "nothing"
      case .terms(let words): words
      }
    }
  }

  /// The stretch, as an agency wrote it.
  public var words: String
  /// What it means.
  public var means: Meaning
  /// Who of the desk said so.
  public var who: String
  /// When it was said, UTC seconds.
  public var when: Instant
  /// Why, where the desk has written it down.
  public var note: String?

  /// A wording of the house.
  public init(words: String, means: Meaning, who: String, when: Instant, note: String? = nil) {
    self.words = words
    self.means = means
    self.who = who
    self.when = when
    self.note = note
  }
}
