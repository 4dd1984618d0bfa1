/// One row of the table of settings: its name, what it is for, and where its value is kept.
struct SettingEntry: Sendable {
  let name: String
  /// One line of help.
  let help: String
  let form: SettingForm
  /// Reads the value out of the settings.
  let value: @Sendable (Settings) -> SettingValue
  /// Puts a value that has the form into the settings; false where it is of another shape.
  let put: @Sendable (SettingValue, inout Settings) -> Bool

  static func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ name: String, _ help: String, _ path: WritableKeyPath<Settings, Choice> & Sendable
  ) -> SettingEntry where Choice.RawValue == String {
    SettingEntry(
      name: name, help: help, form: .choice(Choice.allCases.map(\.rawValue)),
      value: { .text($0[keyPath: path].rawValue) },
      put: { value, settings in
        guard case .text(let text) = value, let choice = Choice(rawValue: text) else {
          return false
        }
        settings[keyPath: path] = choice
        return true
      })
  }

  static func flag(
    _ name: String, _ help: String, _ path: WritableKeyPath<Settings, Bool> & Sendable
  ) -> SettingEntry {
    SettingEntry(
      name: name, help: help, form: .flag, value: { .flag($0[keyPath: path]) },
      put: { value, settings in
        guard case .flag(let isOn) = value else { return false }
        settings[keyPath: path] = isOn
        return true
      })
  }

  static func number(
    _ name: String, _ help: String, _ path: WritableKeyPath<Settings, Int> & Sendable,
    _ bounds: ClosedRange<Int>
  ) -> SettingEntry {
    SettingEntry(
      name: name, help: help, form: .number(bounds), value: { .number($0[keyPath: path]) },
      put: { value, settings in
        guard case .number(let number) = value, bounds.contains(number) else { return false }
        settings[keyPath: path] = number
        return true
      })
  }

  static func text(
    _ name: String, _ help: String, _ path: WritableKeyPath<Settings, String> & Sendable,
    _ form: SettingForm
  ) -> SettingEntry {
    SettingEntry(
      name: name, help: help, form: form, value: { .text($0[keyPath: path]) },
      put: { value, settings in
        guard case .text(let text) = value, !text.isEmpty else { return false }
        settings[keyPath: path] = text
        return true
      })
  }

  static func optional(
    _ name: String, _ help: String, _ path: WritableKeyPath<Settings, String?> & Sendable,
    _ form: SettingForm
  ) -> SettingEntry {
    SettingEntry(
      name: name, help: help, form: form, value: { .text($0[keyPath: path] ?? "") },
      put: { value, settings in
        guard case .text(let text) = value else { return false }
        settings[keyPath: path] = text.isEmpty ? nil : text
        return true
      })
  }

  static func list(
    _ name: String, _ help: String, _ path: WritableKeyPath<Settings, [String]> & Sendable,
    _ form: SettingForm
  ) -> SettingEntry {
    SettingEntry(
      name: name, help: help, form: form, value: { .words($0[keyPath: path]) },
      put: { value, settings in
        guard case .words(let words) = value else { return false }
        settings[keyPath: path] = words
        return true
      })
  }

  static func words(
    _ name: String, _ help: String, _ path: WritableKeyPath<Settings, [String]> & Sendable,
    mayBeEmpty: Bool = false
  ) -> SettingEntry {
    SettingEntry(
      name: name, help: help, form: .words(mayBeEmpty: mayBeEmpty),
      value: { .words($0[keyPath: path]) },
      put: { value, settings in
        guard case .words(let words) = value, mayBeEmpty || !words.isEmpty else { return false }
        settings[keyPath: path] = words
        return true
      })
  }
}
