import Browser
import Canvas
import Clips

extension Artist {
  /// The moment the list shown was taken: `as of 17 Jun 18:00 UTC`; nil where nobody said.
  var asOfWords: String? {
    switch state.listing.shelf {
    case .list(let id):
      guard let moment = state.lists.first(where: { $0.id == id })?.asOf else { return nil }
      return "as of " + state.stamp(moment)
    case .top:
      let tops = state.lists.filter { $0.kind == .top }
      guard let oldest = tops.compactMap(\.asOf).min(by: { $0.seconds < $1.seconds }) else {
        return nil
      }
      return "\(tops.count) lists by best rank, the oldest as of " + state.stamp(oldest)
    case .all, .new, .marked, .source, .collection, .saved, .used: return nil
    }
  }
}

extension State {
  /// A moment in a sentence, with its zone where it has a clock time.
  func stamp(_ moment: Moment) -> String {
    let text = columnText(moment)
    let isClock = timeStyle != .relative && moment.precision >= .minute && moment.isZoned
    return text.drop { $0 == " " } + (isClock ? " " + zoneWord : "")
  }
}
