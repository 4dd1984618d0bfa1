/// The state of the common sentence form: operators around objects, in any word order.
struct SentenceFrame {
  var isNegated = false
  var isForbidden = false
  var isAllowed = false
  var isOnly = false
  var isUse = false
  var isOutside = false
  var isMust = false
  /// A list of objects goes on with a use of any kind: "broadcast or publication".
  var joinsUse = false
  var objects: [RestrictionObject] = []
  /// Token after the last one that belongs to the clause.
  var end: Int
  /// First token of the clause.
  var start: Int?

  var isBan: Bool { isNegated || isForbidden }

  mutating func cover(_ range: Range<Int>) {
    if start == nil { start = range.lowerBound }
    end = max(end, range.upperBound)
  }
}
