/// A way to change labelled texts that must not make the answer more permissive.
///
/// Only such lines are changed as keep their meaning: a label reaches over what is put behind it, an
/// exception reaches as far as a comma lets it, a grant of everything goes beyond a grant of
/// something. Everything else must stay as strict as the labels are.
public enum Mutation: String, CaseIterable, Sendable {
  case join, grantBefore, grantBehind, separator, order, bracket, capitals, emphasis, wrap, blanks
  case fields
}

/// A changed text and what its answers may be at least.
struct Mutant: Sendable {
  /// The texts of the restriction fields of one clip.
  var texts: [String]
  /// The least strict answers allowed, outlet by outlet.
  var floors: [Int]
}
