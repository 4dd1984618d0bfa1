/// Numbers of shots, as a scope writes them: `shots 2-4, 7`.
struct ShotRanges: Sendable, Equatable {
  /// In order, each once.
  private(set) var numbers: [Int]

  init(_ numbers: [Int]) { self.numbers = Set(numbers).sorted() }

  /// Reads a scope; nil for any other one.
  init?(_ scope: String) {
    guard let blank = scope.firstIndex(of: " "), scope[..<blank].lowercased().hasPrefix("shot")
    else { return nil }
    var numbers: [Int] = []
    for part in scope[blank...].split(separator: ",") {
      let ends = part.split(separator: "-").map { Int($0.filter { $0 != " " }) }
      guard let first = ends.first, let low = first, let last = ends.last, let high = last,
        ends.count <= 2, low <= high, high - low < 10_000
      else { return nil }
      numbers += low...high
    }
    self.init(numbers)
  }

  /// The scope; nil without numbers.
  var text: String? {
    guard let spans else { return nil }
    return "shots " + spans
  }

  /// The ranges alone: `2-4, 7`.
  var spans: String? {
    guard var low = numbers.first else { return nil }
    var high = low
    var parts: [String] = []
    for number in numbers.dropFirst() {
      if number == high + 1 {
        high = number
        continue
      }
      parts.append(low == high ? "\(low)" : "\(low)-\(high)")
      (low, high) = (number, number)
    }
    parts.append(low == high ? "\(low)" : "\(low)-\(high)")
    return parts.joined(separator: ", ")
  }
}
