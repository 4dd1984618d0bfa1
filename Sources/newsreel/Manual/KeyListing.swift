import Browser
import Canvas

/// Every key in force by context: notation, commands, what they do, and who said so.
func keyListing(_ keys: KeyMap) -> String {
  var lines: [String] = []
  for context in Context.allCases {
    let bindings = keys.all.filter { $0.context == context }.sorted {
      ($0.rank, $0.place, $0.notation) < ($1.rank, $1.place, $1.notation)
    }
    guard !bindings.isEmpty else { continue }
    if !lines.isEmpty { lines.append("") }
    lines.append("\(context.rawValue):")
    lines += columns(
      bindings.map { binding in
        [
          "  " + binding.notation, binding.commands.map(\.name).joined(separator: ", "),
          binding.commands.count == 1 ? binding.commands.first?.entry.help ?? "" : "",
          binding.origin ?? "standard",
        ]
      })
  }
  let keyless = Command.allCases.filter { keys.allKeys(for: $0).isEmpty }
  if !keyless.isEmpty {
    lines += ["", "without a key: " + keyless.map(\.name).joined(separator: ", ")]
  }
  return lines.joined(separator: "\n")
}

/// The rows with their cells one below the other, two blanks between.
private func columns(_ rows: [[String]]) -> [String] {
  guard let count = rows.map(\.count).max() else { return [] }
  let widths = (0..<count).map { column in
    rows.map { column < $0.count ? width(of: $0[column]) : 0 }.max() ?? 0
  }
  return rows.map { row in
    var line = ""
    for (column, cell) in row.enumerated() {
      line += cell
      guard column < row.count - 1 else { break }
      line += String(repeating: " ", count: max(0, widths[column] - width(of: cell)) + 2)
    }
    return line
  }
}

extension KeyMap.Binding {
  /// The keys as a keys file has them.
  fileprivate var notation: String { keys.map(\.notation).joined() }

  /// The place of its command in the command table.
  fileprivate var rank: Int {
    commands.first.flatMap { Command.allCases.firstIndex(of: $0) } ?? Command.allCases.count
  }

  /// The place of its keys among the standard ones of its command.
  fileprivate var place: Int {
    let standard = commands.first?.entry.places.map(\.keys) ?? []
    return standard.firstIndex { Key.sequence($0) == keys } ?? standard.count
  }
}
