import Clips

/// True for a line that opens a soundbite without number or dash.
func isSoundbite(_ line: Substring) -> Bool {
  guard let word = line.split(maxSplits: 1, whereSeparator: { !$0.isLetter }).first else {
    return false
  }
  return word == "SOUNDBITE" || word == "SOT" || word == "sot"
}

/// Fills kind, speaker and language of `SOUNDBITE (Swahili) Amina Yusuf, nurse: "..."` and of
/// `SOUNDBITE 1 - Panos Moumtzis (man), coordinator (Arabic, 12 sec): "..."`.
func describeSoundbite(_ shot: inout Shot, _ text: String) {
  let head = text.prefix { $0 != "\n" && $0 != ":" }
  guard isSoundbite(text[...]), head.utf8.count <= 400 else { return }
  shot.kind = "soundbite"
  var rest = trimmed(head.drop { $0.isLetter })
  rest = trimmed(rest.drop { $0.isNumber || "-–—. ".contains($0) })
  var name = ""
  var isInside = false
  var bracket = ""
  for character in rest {
    switch character {
    case "(":
      isInside = true
      bracket = ""
    case ")":
      isInside = false
      if shot.language == nil {
        shot.language = bracket.split(separator: ",").first.flatMap {
          Languages.tag(of: squeezed(String($0)))
        }
      }
    default: if isInside { bracket.append(character) } else { name.append(character) }
    }
  }
  let speaker = squeezed(String(name.prefix { $0 != "," }))
  if !speaker.isEmpty { shot.speaker = speaker }
}
