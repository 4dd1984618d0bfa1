import Clips

/// The status a word or code stands for; nil for words outside the vocabulary (FORMATS 3.2).
func readStatus(_ word: String) -> ClipStatus? {
  switch code(of: squeezed(word)).lowercased() {
  case "usable", "published", "active": .usable
  case "withheld", "blocked", "draft", "commissioned", "embargoed": .withheld
  case "canceled", "cancelled", "killed", "deleted", "withdrawn", "removed", "kill": .killed
  default: nil
  }
}

/// Of several status words the strictest: one that kills, withholds or is not known before one that
/// frees; nil without any.
func strictestStatus(_ words: [String]) -> String? {
  let stated = words.filter { cleanLine($0) != nil }
  return stated.first { readStatus($0) == .killed } ?? stated.first { readStatus($0) == .withheld }
    ?? stated.first { readStatus($0) == nil } ?? stated.first
}

/// True for a headline that kills: `KILL NOTICE`, `KILL KILL KILL`, `STORY WITHDRAWN`.
func isKillHeadline(_ headline: String) -> Bool {
  let key = foldedKey(headline).drop { !$0.isLetter }
  return ["kill notice", "kill kill kill", "story withdrawn", "mandatory kill", "kill, kill, kill"]
    .contains { key.hasPrefix($0) }
}

/// The advisory a line opens with, e.g. `CORRECTION`, `UPDATES throughout`, `GRAPHIC CONTENT`.
func readAdvisory(_ line: String) -> Advisory? {
  guard let line = cleanLine(line) else { return nil }
  let words = line.split { !$0.isLetter }.prefix(3)
  guard let first = words.first else { return nil }
  let kind: AdvisoryKind?
  switch first.uppercased() {
  case "KILL", "KILLS", "WITHDRAWN": kind = isKillHeadline(line) || first == "KILL" ? .kill : nil
  case "WITHHOLD", "WITHHELD": kind = .withhold
  case "CORRECTION", "CORRECTS", "CORRECTED", "CORRECTING": kind = .correction
  case "UPDATE", "UPDATES", "UPDATED", "UPDATING", "ADDS", "ADDITION", "RECASTS": kind = .update
  case "REFILE", "REFILES", "REFILING", "RESEND", "RESENDING": kind = .refile
  case "REPEAT", "REPEATS", "REPEATING": kind = .repeat
  case "HOLD": kind = .hold
  case "RELEASE", "RELEASED": kind = .release
  case "GRAPHIC", "WARNING", "SENSITIVE": kind = .contentWarning
  case "CONTENT" where words.dropFirst().first?.uppercased() == "WARNING": kind = .contentWarning
  case "EMBARGO", "EMBARGOED", "SPERRFRIST": kind = .embargo
  default: kind = nil
  }
  return kind.map { Advisory($0, line) }
}
