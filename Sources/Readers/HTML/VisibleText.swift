/// Collects the text of a page as a reader of it would see it: white space squeezed, block
/// elements on lines of their own.
struct VisibleText {
  /// How block elements part the text.
  enum Breaks {
    /// Paragraphs and headings stand between blank lines, other blocks on lines of their own.
    case page
    /// Every block stands between blank lines.
    case section
  }

  /// What an element does to the lines around it.
  enum Edge: Int, Comparable {
    case none, line, paragraph

    static func < (left: Edge, right: Edge) -> Bool { left.rawValue < right.rawValue }
  }

  /// The text so far.
  private(set) var bytes: [UInt8] = []
  /// The longest text that is kept, in bytes.
  static let limit = 8 << 20

  private let breaks: Breaks
  private var pending = Edge.none
  private var pendingBlank = false

  init(breaks: Breaks) { self.breaks = breaks }

  /// Takes text, its line breaks being white space unless it is preformatted.
  mutating func take(_ text: UnsafeBufferPointer<UInt8>, isPreformatted: Bool) {
    for byte in text {
      switch byte {
      case 0x0A where isPreformatted: self.break(.line, isForced: true)
      case 0x20, 0x09, 0x0A, 0x0D, 0x0C: pendingBlank = true
      default:
        guard bytes.count < Self.limit else { return }
        settle()
        bytes.append(byte)
      }
    }
  }

  /// Ends the line or the paragraph; a forced break stands even after another one.
  mutating func `break`(_ edge: Edge, isForced: Bool = false) {
    guard edge != .none, !bytes.isEmpty else { return }
    if isForced, pending == .line {
      pending = .paragraph
    } else {
      pending = max(pending, edge)
    }
    pendingBlank = false
  }

  /// Parts two cells of a row.
  mutating func blank() { pendingBlank = true }

  private mutating func settle() {
    switch pending {
    case .none:
      if pendingBlank, !bytes.isEmpty { bytes.append(0x20) }
    case .line: bytes.append(0x0A)
    case .paragraph: bytes += [0x0A, 0x0A]
    }
    pending = .none
    pendingBlank = false
  }

  /// What the edges of an element do.
  func edge(of element: String) -> Edge {
    switch element {
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "pre", "blockquote",
      "section", "article", "main", "header", "footer", "nav", "aside", "figure", "form", "hr",
      "address", "fieldset", "details":
      .paragraph
    case "div", "li", "tr", "dt", "dd", "figcaption", "option", "select", "caption", "summary",
      "thead", "tbody", "tfoot", "button", "label", "legend", "body", "html", "center", "title":
      switch breaks {
      case .page: .line
      case .section: element == "label" || element == "button" ? .line : .paragraph
      }
    default: .none
    }
  }
}
