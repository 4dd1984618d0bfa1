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
    return joined.filter { toDo in !joined.contains { $0.names(theCreditOf: toDo) } }
  }

  /// Whether it gives the name that another credit for the same or fewer parts leaves out.
  private func names(theCreditOf other: ToDo) -> Bool {
    guard case .credit(let name, let place) = act, case .credit("", let wanted) = other.act,
      !name.isEmpty, place == wanted || wanted == .any, platforms == other.platforms,
      met == other.met
    else { return false }
    return parts.isEmpty || !other.parts.isEmpty && other.parts.allSatisfy(parts.holds)
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
    let numbers = ShotNumbers(self)
    let others = filter { part in if case .shots(.some) = part { false } else { true } }
    let shots = numbers.isEmpty ? [] : [numbers.name]
    return listed(shots + others.map(\.name))
  }

  /// Whether a part is one of these or lies within their shots.
  fileprivate func holds(_ part: Part) -> Bool {
    if contains(part) { return true }
    let wanted = ShotNumbers([part])
    return !wanted.isEmpty && wanted.isPart(of: ShotNumbers(self))
  }
}

/// The numbers of shots, brought together: 6-8, 6 and 9 are 6-9.
private struct ShotNumbers {
  private var numbers: Set<Int> = []
  /// What is no plain number or range, as written.
  private var others: [String] = []

  private static let most = 1000

  init(_ parts: [Part]) {
    for case .shots(let text?) in parts {
      for piece in text.split(whereSeparator: { ",;& ".contains($0) }) {
        let ends = piece.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        if let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
          first <= last, last - first < Self.most
        {
          numbers.formUnion(first...last)
        } else if !others.contains(String(piece)) {
          others.append(String(piece))
        }
      }
    }
  }

  var isEmpty: Bool { numbers.isEmpty && others.isEmpty }

  func isPart(of other: ShotNumbers) -> Bool {
    numbers.isSubset(of: other.numbers) && others.allSatisfy(other.others.contains)
  }

  /// "shot 7", "shots 1, 2 and 4-6".
  var name: String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    let words = ranges.flatMap { range in
      switch range.count {
      case 1: ["\(range.lowerBound)"]
      case 2: ["\(range.lowerBound)", "\(range.upperBound)"]
      default: ["\(range.lowerBound)-\(range.upperBound)"]
      }
    }
    let isOne = numbers.count == 1 && others.isEmpty
    return (isOne ? "shot " : "shots ") + listed(words + others)
  }
}
