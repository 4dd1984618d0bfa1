/// True for a column heading that a table of clips may have (FORMATS 5.10).
func isKnownColumn(_ heading: String) -> Bool { TableColumn(heading: heading) != nil }
