/// One thing a restriction speaks of, with its tokens.
struct RestrictionObject: Sendable {
  var kind: Clause.Kind
  var target: String
  var tokens: Range<Int>
  /// A comma, slash or conjunction stands before it.
  var isJoined = false
}
