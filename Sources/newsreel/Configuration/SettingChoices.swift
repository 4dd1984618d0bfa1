import Canvas

/// The most colours to use.
enum ColourChoice: String, CaseIterable, Hashable, Sendable {
  case automatic
  case none
  case eight = "8"
  case sixteen = "16"
  case twoFiftySix = "256"
  case direct

  /// The depth that is wished for; nil takes what the terminal has.
  var depth: ColourDepth? {
    switch self {
    case .automatic: nil
    case .none: ColourDepth.none
    case .eight: .eight
    case .sixteen: .sixteen
    case .twoFiftySix: .twoFiftySix
    case .direct: .direct
    }
  }
}

/// Who puts right-to-left text into display order.
enum BidiChoice: String, CaseIterable, Hashable, Sendable {
  case visual
  case logical

  /// The order the canvas draws in.
  var order: TextOrder {
    switch self {
    case .visual: .visual
    case .logical: .logical
    }
  }
}

/// What digits do; with Alt they do the other thing.
enum DigitsChoice: String, CaseIterable, Hashable, Sendable {
  /// They lead to the panes.
  case panes
  /// They count, as in vi.
  case counts
}

/// How new clips of a saved search are announced.
enum NotifyChoice: String, CaseIterable, Hashable, Sendable {
  case none
  case bell
  case desktop
}
