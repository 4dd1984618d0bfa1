import Rights
import Yams

extension YAMLFile {
  /// The profiles of the file as written: one, or the list under `profiles`.
  func rawProfiles() -> [RawProfile] {
    guard let root, case .entries(let entries) = raw(root) else { return [] }
    guard case .list(let items)? = entries.first(where: { $0.name == "profiles" })?.value else {
      return [RawProfile(file: path, entries: entries)]
    }
    return items.map { item in
      guard case .entries(let entries) = item.value else {
        return RawProfile(file: path, line: item.line, entries: [])
      }
      return RawProfile(file: path, line: item.line, entries: entries)
    }
  }

  /// What stands at a path of names, nil where nothing does.
  func text(_ names: String...) -> String? {
    var node = root
    for name in names { node = node?.mapping?[Node(name)] }
    return node?.scalar?.string
  }

  private func raw(_ node: Node) -> RawValue {
    switch node {
    case .scalar(let scalar): scalar.isNothing ? .nothing : .text(scalar.string)
    case .sequence(let sequence):
      .list(sequence.map { RawItem(line: line(of: $0), raw($0)) })
    case .mapping(let mapping):
      .entries(
        mapping.map { key, value in
          RawEntry(Self.written(key.scalar?.string ?? ""), line: line(of: key), raw(value))
        })
    case .alias: .nothing
    }
  }
}
