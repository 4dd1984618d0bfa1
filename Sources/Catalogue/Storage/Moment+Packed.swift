import Clips

extension Moment {
  /// The moment in one number that sorts as its seconds do.
  var packed: Int64 {
    let bounded = min(max(seconds, -(1 << 50)), 1 << 50)
    return bounded << 4 | Int64(precision.rawValue) << 1 | (isZoned ? 1 : 0)
  }

  init(packed: Int64) {
    self.init(
      seconds: packed >> 4, precision: Precision(rawValue: Int(packed >> 1 & 7)) ?? .second,
      isZoned: packed & 1 == 1)
  }
}
