extension String {
  /// True where the other text stands in this one byte by byte; much faster than the comparison by
  /// characters that the standard library offers, and the same for folded texts.
  func contains(_ text: String) -> Bool {
    var whole = self
    var part = text
    return whole.withUTF8 { whole in
      part.withUTF8 { part in
        guard let first = part.first else { return true }
        guard part.count <= whole.count else { return false }
        var start = 0
        let last = whole.count - part.count
        while start <= last {
          if whole[start] == first {
            var length = 1
            while length < part.count, whole[start + length] == part[length] { length += 1 }
            if length == part.count { return true }
          }
          start += 1
        }
        return false
      }
    }
  }
}
