import Search
import Yams

extension SettingForm {
  /// The value a node holds, as written: `NO` is a word and no truth value.
  func reading(_ node: Node) -> Result<SettingValue, SettingMistake> {
    switch (self, node) {
    case (.words, .sequence(let sequence)): return words(sequence)
    case (.searches, .sequence(let sequence)), (.several, .sequence(let sequence)):
      return several(sequence)
    case (_, .scalar(let scalar)):
      let text = scalar.isNothing ? "" : scalar.string
      guard !text.unicodeScalars.contains(where: isControl) else { return .failure(.control) }
      return text.isEmpty ? nothing : value(text)
    case (_, .sequence): return .failure(.wrongShape(found: "a list", form: self))
    case (_, .mapping): return .failure(.wrongShape(found: "a mapping", form: self))
    case (_, .alias): return .failure(.wrongShape(found: "an alias", form: self))
    }
  }

  private var nothing: Result<SettingValue, SettingMistake> {
    switch self {
    case .name(mayBeEmpty: true), .path(mayBeEmpty: true): .success(.text(""))
    case .words(mayBeEmpty: true), .searches, .several: .success(.words([]))
    case .choice, .flag, .number, .name, .path, .words: .failure(.empty(form: self))
    }
  }

  private func value(_ text: String) -> Result<SettingValue, SettingMistake> {
    switch self {
    case .choice(let known):
      let lower = text.lowercased()
      return known.contains(lower)
        ? .success(.text(lower)) : .failure(.unknownWord(text, known: known))
    case .flag:
      switch text.lowercased() {
      case "true", "yes", "on": return .success(.flag(true))
      case "false", "no", "off": return .success(.flag(false))
      default: return .failure(.unfit(text, form: self))
      }
    case .number(let bounds):
      guard let number = Int(text), bounds.contains(number) else {
        return .failure(.unfit(text, form: self))
      }
      return .success(.number(number))
    case .name: return .success(.text(text))
    case .path:
      guard text.hasPrefix("/") || text.hasPrefix("~/") else {
        return .failure(.relativePath(text))
      }
      return .success(.text(text))
    case .searches, .several: return several([text])
    case .words:
      return text.contains(" ") ? .failure(.unsplit(text)) : .success(.words([text]))
    }
  }

  private func several(_ sequence: Node.Sequence) -> Result<SettingValue, SettingMistake> {
    var texts: [String] = []
    for node in sequence {
      guard let scalar = node.scalar else {
        return .failure(.wrongShape(found: "a list within the list", form: self))
      }
      guard !scalar.string.unicodeScalars.contains(where: isControl) else {
        return .failure(.control)
      }
      texts.append(scalar.string)
    }
    return several(texts)
  }

  /// The texts, each of them a search that is understood, or a known word.
  private func several(_ texts: [String]) -> Result<SettingValue, SettingMistake> {
    for text in texts {
      if case .several(let known) = self {
        guard known.contains(text) else { return .failure(.unknownWord(text, known: known)) }
        continue
      }
      do {
        guard !(try parse(text).isEverything) else { return .failure(.empty(form: self)) }
      } catch {
        return .failure(.badSearch(text, error.message))
      }
    }
    return .success(.words(texts))
  }

  private func words(_ sequence: Node.Sequence) -> Result<SettingValue, SettingMistake> {
    var words: [String] = []
    for node in sequence {
      guard let scalar = node.scalar else {
        return .failure(.wrongShape(found: "a list within the list", form: self))
      }
      guard !scalar.string.unicodeScalars.contains(where: isControl) else {
        return .failure(.control)
      }
      words.append(scalar.string)
    }
    guard let program = words.first else { return nothing }
    return program.isEmpty ? .failure(.empty(form: self)) : .success(.words(words))
  }
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
}
