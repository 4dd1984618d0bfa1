/// The kind of a document that is neither markup nor JSON: a page, a table, or unknown.
func sniffText(_ head: ArraySlice<UInt8>) -> Finding {
  let text = String(decoding: head, as: UTF8.self)
  if text.prefix(2048).contains("<?xml"), let start = head.firstRange(of: Array("<?xml".utf8)),
    let finding = sniffMarkup(head[start.lowerBound...]), finding.kind != nil
  {
    return Finding(finding.kind, finding.reason + ", after other text")
  }
  if containsLD(text) { return Finding(.html, "it holds an application/ld+json script") }
  if let labels = pageLabels(text) {
    return Finding(.pageText, "it has the labels " + labels.joined(separator: ", "))
  }
  if let columns = tableColumns(text) {
    return Finding(.csv, "its first line has the columns " + columns.joined(separator: ", "))
  }
  if head.prefix(8192).contains(0) { return Finding(nil, "it is binary data") }
  return Finding(nil, "text without known labels or columns")
}

/// The labels of a page: two or more, one of them telling; nil otherwise.
private func pageLabels(_ text: String) -> [String]? {
  var names: [String] = []
  var isTelling = false
  var seen = Set<PageLabel>()
  var hasList = false
  for line in lines(of: text) where line.utf8.count <= 4000 {
    let line = trimmed(line)
    guard !line.isEmpty else { continue }
    if let (label, _) = PageLabel.read(line), seen.insert(label).inserted {
      names.append(String(line.prefix { $0 != ":" }.prefix(30)))
      isTelling = isTelling || label.isTelling
    } else if !hasList, isRankedHeading(line) {
      names.append(String(line.prefix(40)))
      hasList = true
      isTelling = true
    }
    if names.count >= 4, isTelling { break }
  }
  return names.count >= 2 && isTelling ? names.compactMap { cleanLine($0) } : nil
}

/// The known columns in the first line of a table, two or more; nil otherwise.
private func tableColumns(_ text: String) -> [String]? {
  var rest = text.utf8.prefix(64 << 10)
  if Substring(rest.prefix(5)).lowercased().hasPrefix("sep=") {
    rest = rest.drop { $0 != 0x0A && $0 != 0x0D }.drop { $0 == 0x0A || $0 == 0x0D }
  }
  let line = Substring(rest.prefix { $0 != 0x0A && $0 != 0x0D })
  for mark in [",", ";", "\t"] {
    let cells = line.split(separator: mark, omittingEmptySubsequences: false)
    guard cells.count >= 2 else { continue }
    let known = cells.filter { isKnownColumn(String($0)) }
    if known.count >= 2 { return known.prefix(5).compactMap { cleanLine(String($0)) } }
  }
  return nil
}
