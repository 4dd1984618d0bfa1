extension String {
  /// Folded scalars as text.
  init(folded: some Sequence<UInt32>) {
    self.init(String.UnicodeScalarView(folded.compactMap(Unicode.Scalar.init)))
  }
}
