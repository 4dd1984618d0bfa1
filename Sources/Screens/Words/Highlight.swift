import Browser
import Canvas

extension State {
  /// The text with the search's hits set off.
  func highlighted(_ text: String, _ role: Role = .text, _ emphasis: Emphasis = []) -> Line {
    let hits = hits(in: text)
    guard !hits.isEmpty else { return Line(text, role, emphasis) }
    let scalars = Array(text.unicodeScalars)
    var line = Line()
    var start = 0
    for hit in hits where hit.lowerBound >= start && hit.upperBound <= scalars.count {
      line.append(string(scalars[start..<hit.lowerBound]), role, emphasis)
      line.append(string(scalars[hit]), .match, emphasis)
      start = hit.upperBound
    }
    line.append(string(scalars[start...]), role, emphasis)
    line.spans.removeAll { $0.text.isEmpty }
    return line
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
