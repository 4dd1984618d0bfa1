import Clips

extension Clip {
  /// How each restriction text of the clip was read, then the terms of single shots.
  public var traces: [Trace] {
    readRestrictions().map { trace($0.text, published: $0.published) }
  }
}
