import Browser
import Clips

/// A browser whose world is a few rows: it performs nothing, it only remembers what was asked.
struct Desk {
  var state = State(width: 120, height: 40, now: 1_781_805_600)
  var asked: [Effect] = []

  init(rows count: Int = 0) {
    asked = update(&state, .start)
    guard count > 0 else { return }
    answer(rows: Self.rows(0..<count))
  }

  static func rows(_ range: Range<Int>) -> [ClipRow] {
    range.map { ClipRow(key: Int64(1000 - $0), id: "c\($0)", title: "Clip \($0)") }
  }

  @discardableResult
  mutating func type(_ macro: String) -> [Effect] {
    asked = Key.sequence(macro).flatMap { update(&state, .key($0)) }
    return asked
  }

  /// Answers the newest request for rows with these.
  mutating func answer(rows: [ClipRow], reachesStart: Bool = true, reachesEnd: Bool = true) {
    guard let request = requests.last else { return }
    asked = update(
      &state,
      .rows(
        request, RowWindow(rows: rows, reachesStart: reachesStart, reachesEnd: reachesEnd)))
  }

  var requests: [RowRequest] {
    asked.compactMap { if case .fetchRows(let request) = $0 { request } else { nil } }
  }

  var changes: [ChangeRequest] {
    asked.compactMap { if case .change(let request) = $0 { request } else { nil } }
  }

  var selected: String? { state.listing.selectedRow?.id }
}
