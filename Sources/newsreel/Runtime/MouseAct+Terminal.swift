import Browser
import Terminal

extension MouseAct {
  /// What the mouse did, nil for buttons that mean nothing.
  init?(_ event: MouseEvent) {
    switch event.kind {
    case .press:
      guard event.button == .left else { return nil }
      self = .click
    case .release: self = .release
    case .drag: self = .drag
    case .wheelUp: self = .wheelUp
    case .wheelDown: self = .wheelDown
    }
  }
}
