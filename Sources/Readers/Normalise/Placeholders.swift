/// True for words that stand where nothing is known (FORMATS section 9); they are read as empty.
func isPlaceholder(_ text: String) -> Bool {
  switch text.utf8.count <= 20 ? squeezed(text).lowercased() : "long" {
  case "", "no-data-available", "various", "n/a", "unk", "none", "null", "tbc", "-", "--", "—",
    "–":
    true
  default: false
  }
}

/// A clean line that is no placeholder; nil otherwise.
func statedLine(_ text: String?) -> String? {
  cleanLine(text).flatMap { isPlaceholder($0) ? nil : $0 }
}
