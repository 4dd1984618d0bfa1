import Clips
import Rights
import Search

/// A line in which text is typed, and what to return to when it is given up.
public struct Prompt: Hashable, Sendable {
  /// What the text is for.
  public enum Purpose: Hashable, Sendable {
    /// A search of the catalogue.
    case search
    /// Words to find in the text of the focused pane.
    case find
    /// A command by name.
    case command
    /// The date to go to.
    case date
    /// The name of a collection.
    case collect
    /// A note on a collection, or on a clip in it.
    case note(collection: String, clip: String?)
    /// A tag.
    case tag
    /// The name of a search to keep.
    case saveSearch
    /// What words mean that were not understood.
    case teach(words: String)
    /// Why a clip is allowed or denied, for one outlet or for all.
    case ruling(HouseOverride.Ruling, profileID: String?)
    /// The file to export to.
    case export(format: String)

    /// What stands before the text.
    public var label: String {
      switch self {
      case .search, .find: "/"
      case .command: ":"
      case .date: "go to date: "
      case .collect: "collection: "
      case .note(let name, let clip): clip == nil ? "note on \(name): " : "note on this clip: "
      case .tag: "tag: "
      case .saveSearch: "keep search as: "
      case .teach(let words):
        "\u{201C}\(words.shortened(to: 24))\u{201D} means (nothing, No access X ...): "
      case .ruling(let ruling, let profileID):
        "\(ruling.rawValue) for \(profileID ?? "every outlet"), because: "
      case .export(let format): "export \(format) to file: "
      }
    }
  }

  /// What the text is for.
  public var purpose: Purpose
  /// The text as typed, with the place of the cursor.
  public var line: EditLine
  /// Why the text is not understood, nil where it is.
  public var error: QueryError?
  /// The listing as it was when the prompt opened.
  public var origin: Listing
  /// What may stand at the cursor.
  public var completions: [String] = []
  /// Which line of the history is shown, counted from the latest; nil for a new one.
  public var historyIndex: Int?

  /// What is wrong with the text, and the text before the place.
  public struct Complaint: Hashable, Sendable {
    /// What is wrong and what to do.
    public var message: String
    /// The text before the place.
    public var textBefore: String
  }

  /// What is wrong with the text, nil where it is understood.
  public var complaint: Complaint? {
    error.map { error in
      let before = error.query.unicodeScalars.prefix(error.column)
      return Complaint(
        message: error.message, textBefore: String(String.UnicodeScalarView(before)))
    }
  }

  /// A prompt with that text, the cursor at its end.
  public init(_ purpose: Purpose, text: String, origin: Listing) {
    self.purpose = purpose
    line = EditLine(text)
    self.origin = origin
  }
}
