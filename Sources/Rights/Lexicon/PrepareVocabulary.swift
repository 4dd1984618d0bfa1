/// Reads the vocabulary, so that the first restriction line need not wait for it; some ten
/// milliseconds of work, to be done beside something else.
public func prepareVocabulary() {
  _ = Neighbours.shared
  _ = FoldTable.shared
  _ = RegionTable.shared
}
