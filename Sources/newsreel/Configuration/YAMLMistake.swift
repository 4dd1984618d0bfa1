import Yams

/// Where a text stops being YAML, lines from 1, and what is wrong there.
func yamlMistake(_ error: any Error) -> (line: Int, problem: String) {
  guard let error = error as? YamlError else { return (1, "unexpected text") }
  switch error {
  case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
    .composer(_, let problem, let mark, _):
    return (mark.line, problem + "; signs such as [ * ? : are written in quotes")
  case .reader(let problem, let offset, _, let yaml):
    let before = yaml.utf8.prefix(max(0, offset ?? 0))
    return (1 + before.count { $0 == 0x0A }, problem)
  case .duplicatedKeysInMapping(let names, let context):
    return (context.mark.line, "given twice: " + names.joined(separator: ", "))
  case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
    return (1, "unexpected bytes")
  @unknown default:
    return (1, "unexpected text")
  }
}
