/// How the cells after a change of attributes look.
struct CellPen {
  private var ink = ""
  private var paper = ""
  private var traits: Set<Int> = []

  /// Takes in the parameters of `CSI … m`.
  mutating func take(_ text: Substring) {
    var numbers = text.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }[...]
    while let number = numbers.popFirst() {
      switch number {
      case 0: self = CellPen()
      case 1...9: traits.insert(number)
      case 22: traits.subtract([1, 2])
      case 23...29: traits.remove(number - 20)
      case 38, 48:
        let count = numbers.first == 5 ? 2 : 4
        let colour = numbers.prefix(count).map(String.init).joined(separator: ";")
        numbers = numbers.dropFirst(count)
        if number == 38 { ink = colour } else { paper = colour }
      case 39: ink = ""
      case 49: paper = ""
      case 30...37, 90...97: ink = String(number)
      case 40...47, 100...107: paper = String(number)
      default: break
      }
    }
  }

  /// The character as it looks; a blank without line or reversal has only a paper.
  func words(of character: Character) -> String {
    let seen = traits.intersection([4, 7, 9])
    if character == " ", seen.isEmpty { return paper.isEmpty ? " " : " on \(paper)" }
    return "\(character) \(ink) on \(paper) \(traits.sorted())"
  }
}
