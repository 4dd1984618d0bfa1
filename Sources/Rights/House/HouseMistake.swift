/// Why a wording of the house cannot count.
public enum HouseMistake: Error, Sendable, Hashable {
  /// It names no words.
  case noWords
  /// It says of no words what they mean.
  case noMeaning
  /// Its words withdraw a clip, which no wording may hide; the part that does.
  case withdraws(String)
  /// This part of its meaning is not understood, or only by a guess.
  case unreadMeaning(String)
}
