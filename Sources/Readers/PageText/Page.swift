import Clips

/// What one clip's part of a page holds, before it becomes a raw clip.
struct Page {
  /// A labelled or unlabelled text in the order of the page.
  struct Passage {
    /// The label; nil for text without one.
    var label: PageLabel?
    /// The lines, trimmed; empty ones part paragraphs.
    var lines: [Substring] = []

    /// The text, paragraphs parted by one blank line.
    var text: String {
      var paragraphs: [[Substring]] = [[]]
      for line in lines {
        if line.isEmpty {
          if paragraphs.last?.isEmpty == false { paragraphs.append([]) }
        } else {
          paragraphs[paragraphs.count - 1].append(line)
        }
      }
      return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
        .joined(separator: "\n\n")
    }
  }

  /// A value behind a label.
  struct Value: Hashable {
    /// The label.
    var label: PageLabel
    /// The value as it stands.
    var text: String
  }

  /// The lines that are the title, the first and its repetitions.
  var titles: [RawTitle] = []
  /// The title's key, to know its repetitions.
  var titleKey: String?
  /// The values in order, each once.
  var values: [Value] = []
  /// The texts in order.
  var passages: [Passage] = []
  /// The line above the date line.
  var placeLine: String?
  /// The date line up to its status.
  var dateLine: String?
  /// The word after the date line's dot.
  var statusWord: String?
  /// A date that stands alone without label.
  var looseDate: String?
  /// The labels in another language than English, in order.
  var foreignLabels: [String] = []
  /// How many lines were no content.
  var boilerplate = 0
  /// The line the part starts at, from 1.
  var firstLine = 1

  /// True once a restrictions or shotlist section was seen, so that another title is another clip.
  var isPastHeader: Bool {
    passages.contains { passage in
      switch passage.label {
      case .restrictions, .rights, .restrictionsAndShotlist, .text(.shotlist): true
      default: false
      }
    }
  }

  /// True where the part holds anything a clip can be made of.
  var isClip: Bool {
    !titles.isEmpty || passages.contains { $0.label != nil && !$0.lines.isEmpty }
  }
}
