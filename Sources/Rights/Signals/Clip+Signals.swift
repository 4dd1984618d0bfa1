import Clips

extension Clip {
  /// The signals as they were understood, one restriction each.
  func readSignals() -> [Restriction] {
    let published = publicationInstant
    var read = signals.prefix(256).map { signal in
      Restriction(signal: signal.quote, signal.meanings, published: published)
    }
    let publication = signals.filter { $0.scheme == "ap" }
    if !publication.isEmpty,
      !publication.contains(where: { $0.code?.lowercased() == "newscontent" })
    {
      let words = publication.map(\.quote).joined(separator: ", ")
      read.append(
        Restriction(
          signal: "signals without newscontent: " + words, [.notForPublication],
          published: published))
    }
    return read
  }
}

extension Signal {
  /// What the signal stands for; `information` where it is not known.
  fileprivate var meanings: [SignalMeaning] {
    guard let code, !code.isEmpty else { return [.information] }
    switch scheme?.lowercased() {
    case "datamining": return [DataMining.meaning(of: code)]
    case "rsl": return LicenceRule.meanings(of: code)
    case "content-signal", "content-usage": return UsagePreferences.values(code)
    default: return [SignalTable.meaning(of: code)]
    }
  }
}

/// A line of terms that is a signal and nothing else, as it was understood; nil for any other line.
func readSignal(_ line: String, published: Instant?) -> Restriction? {
  guard line.utf8.count <= 500, let meanings = meanings(ofLine: line) else { return nil }
  var read = Restriction(signal: line, meanings, published: published)
  if meanings.contains(where: { $0 != .information }) { read.carrier = .words }
  return read
}

private func meanings(ofLine line: String) -> [SignalMeaning]? {
  if let meaning = DataMining.meaning(ofWords: line) { return [meaning] }
  if let meanings = UsagePreferences.meanings(of: line) { return meanings }
  let parts = line.split(separator: ":").map(String.init)
  guard parts.count == 2, ["edstat", "sic"].contains(parts[0].lowercased()),
    !parts[1].contains(where: \.isWhitespace)
  else { return nil }
  return [SignalTable.meaning(of: parts[1])]
}
