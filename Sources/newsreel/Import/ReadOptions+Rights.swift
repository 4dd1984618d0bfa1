import Readers
import Rights

extension ReadOptions {
  /// The options of every reading of the program: what a clip's words say of its rights is read
  /// once, between the readers and whatever takes the clip.
  static func reading(now: Int64?) -> ReadOptions {
    ReadOptions(now: now) { ClipReading($0).clip }
  }
}
