/// What a clip can carry, as asked with `has:`.
public enum Feature: String, CaseIterable, Hashable, Sendable {
  case video
  case audio
  case picture
  case stream
  case thumbnail
  case shotlist
  case script
  case transcript
  case description
  case restrictions
  case embargo
  case expiry
  case duration
  case place
  case credit
  case advisory
  case notes
  case versions
}
