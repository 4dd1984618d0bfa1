/// A stretch of a clip's text that may be terms, with what sets it apart from the story around it.
struct Passage {
  /// What sets a stretch apart.
  enum Place: Sendable, Equatable {
    /// Behind a label for terms: every word counts.
    case terms
    /// Behind a label or mark that speaks to editors, or in a note to them.
    case addressed
    /// In brackets, or between signs of emphasis.
    case marked
    /// A line of its own.
    case line
    /// A sentence at the head or the tail of the text.
    case edge
    /// Capitals at the head or the tail of a line.
    case capitals
    /// A notice of copyright, a credit, a licence: sentences that restrict count.
    case notice
  }

  /// The words.
  var text: Substring
  /// What sets them apart.
  var place: Place
  /// What stands before them in their line.
  var before: Substring = ""
}

extension Substring {
  /// Without blanks at both ends.
  var stripped: Substring {
    var text = self
    while let first = text.unicodeScalars.first, first.properties.isWhitespace {
      text = text.dropFirst()
    }
    while let last = text.unicodeScalars.last, last.properties.isWhitespace {
      text = text.dropLast()
    }
    return text
  }

  /// True where it has letters of which none is small.
  var isLoud: Bool {
    var capitals = 0
    for scalar in unicodeScalars {
      if scalar.value < 0x80 {
        if scalar.value &- 0x61 < 26 { return false }
        if scalar.value &- 0x41 < 26 { capitals += 1 }
      } else if scalar.properties.isLowercase {
        // A letter of an entity or an ordinal is too little to tell.
        return false
      } else if scalar.properties.isUppercase {
        capitals += 1
      }
    }
    return capitals >= 2
  }
}
