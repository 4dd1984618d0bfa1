/// The states of a clip, as asked with `is:`.
public enum ClipState: String, CaseIterable, Hashable, Sendable {
  case new
  case seen
  case marked
  case usable
  case withheld
  case killed
  case embargoed
  case expired
  case restricted
  case listed
  case used
}
