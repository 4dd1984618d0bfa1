/// A word that the second reader found no account of.
struct Objection: Sendable, Equatable {
  enum Reason: Sendable, Equatable {
    /// A word of barring that heads no ban.
    case ban
    /// `only` that makes nothing exclusive.
    case only
    /// An exception that no clause has.
    case exception
    /// A place, platform or kind of this outlet that no clause speaks of.
    case name
    /// A consent or payment that no clause asks for.
    case consent
    /// A credit that no clause asks for.
    case credit
    /// A word outside of every clause.
    case word
    /// A time in a text that runs on to the end of its sentence.
    case time
    /// A grant in the sentence of a ban without a word of granting.
    case grantBehindBan
  }

  /// Index of the word.
  var word: Int
  /// Code points of the word.
  var span: Range<Int>
  /// What is wrong with it.
  var reason: Reason
}
