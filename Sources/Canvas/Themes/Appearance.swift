/// Whether a theme, or a terminal, writes light on dark or dark on light.
public enum Appearance: String, CaseIterable, Sendable {
  /// Light text on a dark ground.
  case dark
  /// Dark text on a light ground.
  case light

  /// The appearance of a terminal with this background, as it answers OSC 11.
  public init(background: Colour) {
    // At this luminance black and white text are equally readable.
    self = luminance(of: background) < 0.179 ? .dark : .light
  }
}
