import Clips

extension ClipKind {
  /// The kind that a sender's type word means; nil for a word of another trade.
  init?(typeWord word: String?) {
    switch word?.lowercased() {
    case "video", "clip", "film", "broadcastvideo", "tvclip": self = .video
    case "live", "livestream", "liveevent": self = .live
    case "audio", "sound", "radio": self = .audio
    case "picture", "photo", "image": self = .picture
    case "graphic", "infographic", "animation": self = .graphic
    case "text", "article", "newsarticle", "brief", "webtext": self = .text
    case "composite", "package", "multimedia": self = .composite
    case "planning", "planned": self = .planning
    default: return nil
    }
  }
}

extension SectionRole {
  /// The role that a sender's word for a text means, nil for a word of another trade.
  init?(roleWord word: String) {
    switch word.lowercased() {
    case "description", "main", "text", "long", "short": self = .description
    case "summary", "abstract", "teaser", "intro", "lead", "standfirst", "extended":
      self = .summary
    case "caption": self = .caption
    case "body", "story", "article": self = .body
    case "dopesheet", "dope": self = .dopesheet
    case "storyline": self = .storyline
    case "script": self = .script
    case "shotlist", "shots": self = .shotlist
    case "transcript", "transcription": self = .transcript
    case "audio": self = .audio
    case "note", "ednote", "moreinfo": self = .note
    default: return nil
    }
  }
}

/// How a text of that media type or form word is written; nil leaves it to the text itself.
func textForm(word: String?) -> TextForm? {
  guard let word = word?.lowercased() else { return nil }
  if ["html", "xhtml", "xml", "richtext", "html5"].contains(where: word.contains) {
    return .markup
  }
  return word.contains("text") || word.contains("plain") ? .plain : nil
}

/// True where a text looks like markup: it holds a tag.
func looksLikeMarkup(_ text: String) -> Bool {
  var previous: UInt8 = 0
  var isOpen = false
  for byte in text.utf8 {
    if previous == UInt8(ascii: "<") {
      isOpen = byte == UInt8(ascii: "/") || (0x41...0x5A).contains(byte & 0xDF)
    }
    if isOpen, byte == UInt8(ascii: ">") { return true }
    previous = byte
  }
  return false
}
