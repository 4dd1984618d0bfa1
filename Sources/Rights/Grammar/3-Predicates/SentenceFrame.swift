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
  /// How many objects stand before that use.
  var objectsBeforeUse = 0
  /// The token of that use.
  var joinedUse = 0
  var objects: [RestrictionObject] = []
  /// Token after the last one that belongs to the clause.
  var end: Int
  /// First token of the clause.
  var start: Int?

  /// "No resale or use ...": where that use is barred comes next.
  var awaitsPlaceOfUse: Bool { joinsUse && objects.count == objectsBeforeUse }

  var isBan: Bool { isNegated || isForbidden }

  mutating func cover(_ range: Range<Int>) {
    if start == nil { start = range.lowerBound }
    end = max(end, range.upperBound)
  }
}
