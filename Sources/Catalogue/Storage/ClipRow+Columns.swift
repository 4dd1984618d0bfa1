import Clips

extension ClipRow {
  /// The columns of `clip` a row is made of, in the order `init(_:)` reads them.
  static let columnList = [
    "key", "id", "version", "title", "flags", "published", "duration", "place", "source", "kind",
    "status", "restriction", "embargo", "embargoUntil", "embargoText", "expires", "language",
    "older", "isSeen", "isMarked",
  ].map { "c." + $0 }.joined(separator: ", ")

  init(_ columns: Columns) {
    self.init(key: columns.integer(0), id: columns.text(1), title: columns.text(3))
    version = columns.optionalText(2)
    if let flags = columns.optionalText(4) {
      titleFlags = flags.split(separator: "\u{1F}").map(String.init)
    }
    published = columns.optionalInteger(5).map(Moment.init(packed:))
    duration = columns.optionalReal(6)
    place = columns.optionalText(7)
    let source = columns.text(8)
    self.source = source.isEmpty ? nil : source
    kind = ClipKind(rawValue: columns.text(9)) ?? .other
    status = columns.optionalText(10).flatMap(ClipStatus.init(rawValue:)) ?? .unknown
    restrictionState =
      columns.optionalText(11).flatMap(RestrictionState.init(rawValue:)) ?? .notStated
    if let state = columns.optionalText(12).flatMap(EmbargoState.init(rawValue:)) {
      embargo = Embargo(
        state, until: columns.optionalInteger(13).map(Moment.init(packed:)),
        text: columns.optionalText(14))
    }
    expires = columns.optionalInteger(15)
    language = columns.optionalText(16)
    olderVersions = columns.int(17)
    isSeen = columns.int(18) != 0
    isMarked = columns.int(19) != 0
  }
}
