extension Theme {
  /// What a terminal of this depth is told for a style.
  ///
  /// Text always stays readable: where a role's colour has too little contrast with the ground it
  /// is moved towards white or black, or replaced where the depth has no steps between.
  public func paint(_ style: Style, _ depth: ColourDepth) -> Paint {
    let role = self[style.role]
    let ground = self[style.ground]
    let base = reduced(self[Ground.base].background ?? .standard, to: depth)
    let under = ground.background.map { reduced($0, to: depth) } ?? base
    var emphasis = joined(role.emphasis, ground.emphasis)
    let isCollapsed = under == base && style.ground != .base
    if isCollapsed { emphasis = joined(emphasis, standIn(for: style.ground)) }
    emphasis = joined(emphasis, style.emphasis)
    guard depth != .none else { return Paint(emphasis: emphasis) }
    let background = role.background.map { reduced($0, to: depth) } ?? under
    let behind = shown(background, standard: standardBackground)
    let text = self[Role.text].foreground
    let plain =
      (style.ground == .base ? text ?? ground.foreground : ground.foreground ?? text) ?? .standard
    // A row shown by exchanged colours alone would be a patchwork if its roles kept theirs.
    let isPatchwork = isCollapsed && standIn(for: style.ground).contains(.reverse)
    // Plain words take the ground's own text colour; a role with a meaning keeps its colour.
    let isPlain = style.role == .text || isPatchwork && role.background == nil
    let wanted = isPlain ? plain : role.foreground ?? plain
    let foreground = readable(
      wanted, plain: plain, on: behind,
      ratio: max(style.role.contrastNeeded, leastContrast), depth)
    return Paint(foreground: foreground, background: background, emphasis: emphasis)
  }

  /// The WCAG contrast of a style's text as a terminal of this depth shows it.
  public func contrastRatio(_ style: Style, _ depth: ColourDepth) -> Double {
    let paint = paint(style, depth)
    return contrast(
      shown(paint.foreground, standard: standardForeground),
      shown(paint.background, standard: standardBackground))
  }

  private func readable(
    _ wanted: ThemeColour, plain: ThemeColour, on background: Colour, ratio: Double,
    _ depth: ColourDepth
  ) -> TerminalColour {
    func fits(_ colour: TerminalColour) -> Bool {
      contrast(shown(colour, standard: standardForeground), background) >= ratio
    }
    let first = reduced(wanted, to: depth)
    if fits(first) { return first }
    let isDark = contrast(.white, background) >= contrast(.black, background)
    if case .exact(let colour) = wanted, depth >= .twoFiftySix {
      for step in 1..<20 {
        let nearer = colour.mixed(with: isDark ? .white : .black, Double(step) / 20)
        let candidate = reduced(.exact(nearer), to: depth)
        if fits(candidate) { return candidate }
      }
    }
    if case .indexed(let number) = first, number < 8, isDark, depth >= .sixteen {
      let bright = TerminalColour.indexed(number + 8)
      if fits(bright) { return bright }
    }
    let ground = reduced(plain, to: depth)
    if fits(ground) { return ground }
    return isDark ? .indexed(depth == .eight ? 7 : 15) : .indexed(0)
  }
}

extension Role {
  /// The WCAG contrast the role's text needs: 3 for what only frames or recedes, else 4.5.
  public var contrastNeeded: Double {
    switch self {
    case .muted, .border, .borderFocused, .scrollbar, .scrollthumb: 3
    default: 4.5
    }
  }
}

/// Attributes together; reversed twice is not reversed.
private func joined(_ one: Emphasis, _ other: Emphasis) -> Emphasis {
  one.union(other).subtracting(one.intersection(other).intersection(.reverse))
}

/// What shows a ground where its background is no different from the screen's.
private func standIn(for ground: Ground) -> Emphasis {
  switch ground {
  case .base, .panel, .prompt, .popup: []
  case .selected, .bar: .reverse
  case .selectedDim: .underline
  case .marked: .bold
  }
}
