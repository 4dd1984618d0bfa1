import Clips

/// Two parts of one item in one document as one clip, with a note (FORMATS 3.1).
func unitedParts(_ whole: Clip, _ part: Clip) -> Clip { whole.merged(with: part) }
