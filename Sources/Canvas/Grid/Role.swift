/// What a piece of text is; a theme decides how that looks.
public enum Role: String, CaseIterable, Sendable {
  /// Plain words.
  case text, muted, heading, label
  /// A clip's headline, by whether it was seen.
  case title, titleSeen, titleUnread
  /// The columns of a clip row.
  case time, duration, place, flag, source
  /// Search hits, and the one the cursor is on.
  case match, matchCurrent
  /// An address that can be opened.
  case link
  /// A key's name in hints, and the words beside it.
  case key, hint
  /// Messages.
  case error, warning, success, progress
  /// Frames and scroll bars.
  case border, borderFocused, scrollbar, scrollthumb
  /// What an outlet may do with a clip.
  case verdictClear, verdictConditions, verdictNo, verdictReview
  /// The parts of a restriction by what they do to this outlet's use: nothing, bar it, limit it,
  /// or leave it open.
  case clauseFree, clauseBars, clauseLimits, clauseOpen
  /// A clip's standing.
  case killed, embargoed, expired
  /// A rank in a top list and its movement.
  case top, movementUp, movementDown
  /// Words that came or went between two versions.
  case added, removed
  /// Spoken words in a shotlist.
  case soundbite
  /// The sign of a marked clip.
  case mark
}

extension Role {
  /// The role's place in the list of all roles, for tables.
  public var index: Int { Int(ordinal) }

  /// The letter that stands for the role under a golden grid's text.
  public var letter: Character { Self.letters[index] }

  /// The legend of the letters, one `letter role` line for each role.
  public static var legend: String {
    allCases.map { "\($0.letter) \($0.rawValue)" }.joined(separator: "\n")
  }

  private static let letters = Array("tmhlTsuidpfoaALknewSgbBrR12345679KEX#^v+-q*")

  // A case without payload is stored as its place in the declaration; a table look-up for every
  // cell would cost more than drawing it. The tests compare with `allCases`.
  var ordinal: UInt8 { unsafeBitCast(self, to: UInt8.self) }
}
