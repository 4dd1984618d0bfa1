extension Theme {
  /// The theme that needs no file: 16 ANSI colours on the terminal's own background.
  public static let compiledIn: Theme = {
    var theme = Theme(name: "compiled-in", appearance: .dark)
    for ground in Ground.allCases { theme[ground] = look(of: ground) }
    for role in Role.allCases { theme[role] = look(of: role) }
    return theme
  }()

  private static func look(of ground: Ground) -> Look {
    switch ground {
    case .base: Look(.standard, on: .standard)
    case .selected: Look(.ansi(15), on: .ansi(4))
    case .selectedDim: Look(.ansi(15), on: .ansi(8))
    case .marked: Look(.ansi(11), on: .standard, .bold)
    case .panel: Look(.standard, on: .standard)
    case .bar: Look(.ansi(0), on: .ansi(7))
    case .prompt: Look(.ansi(15), on: .standard)
    case .popup: Look(.standard, on: .standard)
    }
  }

  private static func look(of role: Role) -> Look {
    switch role {
    case .text, .title: Look()
    case .muted, .titleSeen, .scrollbar, .expired: Look(.ansi(8))
    case .border, .scrollthumb: Look(.ansi(7))
    case .heading, .titleUnread: Look(nil, .bold)
    case .label, .place: Look(.ansi(6))
    case .time, .hint: Look(.ansi(7))
    case .duration, .source: Look(.ansi(2))
    case .flag, .embargoed, .warning: Look(.ansi(11))
    case .match: Look(.ansi(11), .bold.union(.underline))
    case .matchCurrent: Look(.ansi(0), on: .ansi(11), .bold)
    case .link: Look(.ansi(14), .underline)
    case .key: Look(.ansi(14), .bold)
    case .error, .killed, .verdictNo: Look(.ansi(9), .bold)
    case .success, .verdictClear, .clauseFree, .movementUp, .added: Look(.ansi(10))
    case .progress: Look(.ansi(14))
    case .borderFocused: Look(.ansi(15), .bold)
    case .verdictConditions, .clauseLimits: Look(.ansi(11))
    case .verdictReview, .clauseOpen: Look(.ansi(13), .bold)
    case .clauseBars, .movementDown: Look(.ansi(9))
    case .removed: Look(.ansi(9), .strike)
    case .top: Look(.ansi(11), .bold)
    case .soundbite: Look(.ansi(14), .italic)
    case .mark: Look(.ansi(11), .bold)
    }
  }
}

extension Look {
  fileprivate init(_ foreground: ThemeColour?, _ emphasis: Emphasis) {
    self.init(foreground, on: nil, emphasis)
  }
}
