extension Theme {
  /// Reads a theme and those it inherits from; the closure finds a theme's file by its name.
  ///
  /// Never fails: what cannot be used is passed over with a warning, and what is not given comes
  /// from the compiled-in theme. A palette of an heir also recolours what it inherits.
  public static func load(
    name: String, from find: (_ name: String) -> (path: String, text: String)?
  ) -> (theme: Theme, warnings: [ThemeWarning]) {
    guard let found = find(name) else {
      let warning = ThemeWarning(
        file: name, line: 1,
        text: "no such theme; `newsreel themes` lists those there are, and the compiled-in one is"
          + " used")
      return (.compiledIn, [warning])
    }
    var warnings: [ThemeWarning] = []
    let chain = heirs(of: ThemeFile(path: found.path, text: found.text), name, find, &warnings)
    var theme = Theme.compiledIn
    theme.name = chain.last?.name ?? name
    var palette: [String: ThemeColour] = [:]
    for file in chain {
      theme.appearance = file.appearance ?? theme.appearance
      theme.leastContrast = file.contrast ?? theme.leastContrast
      palette.merge(file.palette) { $1 }
    }
    for file in chain {
      for (ground, entry) in file.grounds {
        theme[ground] = theme[ground].overlaid(entry, palette, file.path, &warnings)
      }
      for (role, entry) in file.roles {
        theme[role] = theme[role].overlaid(entry, palette, file.path, &warnings)
      }
    }
    return (theme, warnings)
  }

  /// The files from the eldest ancestor down to the theme itself.
  private static func heirs(
    of file: ThemeFile, _ name: String, _ find: (String) -> (path: String, text: String)?,
    _ warnings: inout [ThemeWarning]
  ) -> [ThemeFile] {
    var chain = [file]
    var names = [name]
    warnings += file.warnings
    while let youngest = chain.last, let parent = youngest.inherits, chain.count < 32 {
      func warn(_ text: String) {
        warnings.append(ThemeWarning(file: youngest.path, line: parent.line, text: text))
      }
      if names.contains(parent.name) {
        warn(
          "themes inherit in a circle: " + (names + [parent.name]).joined(separator: " > ")
            + "; remove one `inherits`")
        break
      }
      guard let found = find(parent.name) else {
        warn("inherits from '\(parent.name)', which is not there; the compiled-in theme is used")
        break
      }
      let next = ThemeFile(path: found.path, text: found.text)
      warnings += next.warnings
      names.append(parent.name)
      chain.append(next)
    }
    return chain.reversed()
  }
}

extension Look {
  fileprivate func overlaid(
    _ entry: ThemeFile.Entry, _ palette: [String: ThemeColour], _ path: String,
    _ warnings: inout [ThemeWarning]
  ) -> Look {
    var look = self
    func resolve(_ word: (word: String, line: Int)?) -> ThemeColour? {
      guard let word else { return nil }
      if let colour = palette[word.word] ?? ThemeColour(word.word) { return colour }
      warnings.append(ThemeWarning(file: path, line: word.line, text: unknownColour(word.word)))
      return nil
    }
    look.foreground = resolve(entry.foreground) ?? look.foreground
    look.background = resolve(entry.background) ?? look.background
    look.emphasis = entry.emphasis ?? look.emphasis
    return look
  }
}
