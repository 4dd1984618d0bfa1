import Clips

/// A length as read, with what had to be guessed.
struct ReadDuration: Hashable, Sendable {
  /// Seconds, above 0.
  var seconds: Double
  /// True where the unit was guessed.
  var isSuspect = false
  /// True where digits of another script than ASCII were folded.
  var hasFoldedDigits = false
}

/// Reads a length in any form of FORMATS 3.5; nil where it is unknown, 0 or unreadable.
func readDuration(_ raw: RawDuration) -> ReadDuration? { nil }

/// Reads the time of a cut in seconds (`00:00:32:04`, `15.5`, `32`), 0 included.
func readTimecode(_ text: String, unit: String? = nil, frameRate: Double? = nil) -> Double? { nil }
