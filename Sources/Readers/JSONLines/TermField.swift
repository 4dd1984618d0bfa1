import Clips

/// A field of own JSON Lines in which terms stand, whatever the case of its name or whatever name
/// somebody gave it.
enum TermField {
  case restrictions, status, embargo, expires, shots, advisories, note
  /// A field that says of rights what has no other form.
  case other

  /// Nil for a name that is no field of terms.
  init?(_ name: String) {
    switch TableColumn.folded(name) {
    case "shots": self = .shots
    case "advisories": self = .advisories
    case "restrictionstate", "machinerights", "signals", "unread", "damaged", "statusraw":
      self = .other
    case let folded:
      guard let column = TableColumn(heading: folded) else { return nil }
      switch column {
      case .restrictions, .territory, .platform, .licence: self = .restrictions
      case .status: self = .status
      case .embargo: self = .embargo
      case .expires: self = .expires
      case .note where folded != "notes": self = .note
      default: return nil
      }
    }
  }
}
