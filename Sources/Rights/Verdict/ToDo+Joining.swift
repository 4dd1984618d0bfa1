extension ToDo {
  /// What is asked for several times, once: for the whole clip where that is asked, else for all
  /// the parts together.
  static func joined(_ toDos: [ToDo]) -> [ToDo] {
    var joined: [ToDo] = []
    for toDo in toDos {
      guard let place = joined.firstIndex(where: { $0.isAsked(like: toDo) }) else {
        joined.append(toDo)
        continue
      }
      if joined[place].parts.isEmpty { continue }
      if toDo.parts.isEmpty {
        joined[place] = toDo
      } else {
        joined[place].parts += toDo.parts.filter { !joined[place].parts.contains($0) }
      }
    }
    return joined
  }

  /// Whether two differ in nothing but their parts and in how it is worded.
  private func isAsked(like other: ToDo) -> Bool {
    let isWorded = act == .keepTo || isQuestion
    return act == other.act && kind == other.kind && platforms == other.platforms
      && met == other.met && (!isWorded || quote == other.quote)
  }
}

extension [Part] {
  /// The parts in one phrase: "shots 1, 2 and 4-6", "NAGISA TV and seconds 0-40".
  var names: String {
    var words: [String] = []
    var shots: [String] = []
    for part in self {
      if case .shots(let numbers?) = part { shots.append(numbers) } else { words.append(part.name) }
    }
    if shots.count == 1 { words.insert(Part.shots(shots[0]).name, at: 0) }
    if shots.count > 1 { words.insert("shots " + listed(shots), at: 0) }
    return listed(words)
  }
}
