/// How every role looks on every ground.
public struct Theme: Hashable, Sendable {
  /// The name people choose it by.
  public var name: String
  /// Whether it is for dark or light screens.
  public var appearance: Appearance
  /// The contrast every text is brought to where the depth allows it; 1 leaves it to the roles.
  public var leastContrast = 1.0
  private var roles: [Look]
  private var grounds: [Look]

  /// A theme without colours.
  init(name: String, appearance: Appearance) {
    self.name = name
    self.appearance = appearance
    roles = Array(repeating: Look(), count: Role.allCases.count)
    grounds = Array(repeating: Look(), count: Ground.allCases.count)
  }

  /// What the theme says of a role.
  public subscript(role: Role) -> Look {
    get { roles[role.index] }
    set { roles[role.index] = newValue }
  }

  /// What the theme says of a ground.
  public subscript(ground: Ground) -> Look {
    get { grounds[ground.index] }
    set { grounds[ground.index] = newValue }
  }

  /// The terminal's own text colour, as far as a theme can assume one.
  var standardForeground: Colour { appearance == .dark ? ansiColours[7] : .black }

  /// The terminal's own background, as far as a theme can assume one.
  var standardBackground: Colour { appearance == .dark ? .black : .white }
}
