extension ToDo {
  /// The to-do as a sentence, moments in UTC.
  public var text: String { text { Self.utc($0) } }

  /// The to-do as a sentence: first the part and the platform it is for.
  public func text(_ moment: (Instant) -> String) -> String {
    if let met { return (quote.isEmpty ? body(moment) : quote) + ": met, " + met }
    let subject = subject
    let body = body(moment)
    return Self.capitalised(subject.isEmpty ? body : subject + ": " + body) + "."
  }

  /// `2026-06-20 13:30 UTC`
  public static func utc(_ instant: Instant) -> String {
    let text = Timestamp.text(instant)
    let clock = text.dropFirst(11).prefix(8)
    return text.prefix(10) + " " + (clock.hasSuffix(":00") ? clock.prefix(5) : clock) + " UTC"
  }

  private var subject: String {
    var words = parts.isEmpty ? [] : [parts.names]
    if !platforms.isEmpty { words.append("on " + listed(platforms)) }
    switch act {
    case .leaveOutPart: return platforms.isEmpty ? "" : "on " + listed(platforms)
    default: return words.joined(separator: ", ")
    }
  }

  private func body(_ moment: (Instant) -> String) -> String {
    switch act {
    case .credit(let text, let place):
      let name = text.isEmpty ? "the source" : "\u{201C}\(text)\u{201D}"
      return switch place {
      case .screen: "credit on screen " + name
      case .verbal: "credit in spoken words " + name
      case .any: "credit " + name
      }
    case .keepLogo: return "keep the logo visible and uncut"
    case .keepUnchanged(let what): return "keep unchanged: " + listed(what.map(Self.change))
    case .run(1, let unit): return "run it once" + Self.each(unit)
    case .run(let count, let unit): return "run it at most \(count) times" + Self.each(unit)
    case .useAtMost(let seconds, let unit):
      return "use at most \(seconds) seconds" + Self.each(unit)
    case .useShare(let part): return "use at most \(Int((part * 100).rounded())) % of the clip"
    case .useBefore(let end): return "use it before " + moment(end)
    case .deleteBy(let end): return "delete it by " + moment(end)
    case .deleteAfter(let hours): return "delete it \(Int(hours)) hours after publication"
    case .keepOutOfArchive: return "do not keep it in the archive"
    case .keepInReport(let isStory):
      return isStory ? "use it only in reports on this story" : "use it only within a report"
    case .avoid(let ways): return "do not use it for " + listed(ways.map(Self.manner), "or")
    case .protect(let ways):
      return ways.contains("blur") ? "blur the people named" : "do not identify the people named"
    case .removeOthers: return "mute, cut or replace the material of others"
    case .leaveOutPart: return "leave out " + parts.names
    case .leaveOutPlatforms(let names): return "do not use it on " + listed(names, "or")
    case .usePlatformsOnly(let names): return "use it on \(listed(names)) only"
    case .leaveOutPlaces(let codes):
      return "do not deliver it to " + PlaceNames.shared.names(of: codes)
    case .deliverOnly(let codes):
      return "deliver it to \(PlaceNames.shared.names(of: codes)) only"
    case .leaveOutPurposes(let names): return "do not use it for " + listed(names, "or")
    case .programmes(let names, let isAllowed):
      let programmes = listed(names.map { $0.replacing("-", with: " ") + "s" }, "or")
      return isAllowed ? "use it in \(programmes) only" : "do not use it in " + programmes
    case .noAI(let uses): return "do not use AI on it " + Self.uses(uses)
    case .onlyAI(let uses): return "use AI on it only " + Self.uses(uses)
    case .labelAI: return "label what AI made as made by AI"
    case .ask(let question):
      return question.isAboutWords ? "\u{201C}\(quote)\u{201D}: " + question.text : question.text
    case .keepTo: return "keep to \u{201C}\(quote)\u{201D}"
    }
  }

  private static func each(_ unit: String?) -> String { unit.map { " per " + $0 } ?? "" }

  private static func uses(_ uses: [String]) -> String {
    uses.count == AIUse.everything.count ? "in any way" : "to " + listed(uses, "or")
  }

  private static func change(_ target: String) -> String {
    switch target {
    case "edit": "the edit"
    case "crop": "the frame"
    case "audio": "the sound"
    case "still": "the moving picture, no stills"
    case "sequence": "the order of the shots"
    case "logo": "the logo"
    default: target
    }
  }

  private static func manner(_ target: String) -> String {
    switch target {
    case "misleading": "anything misleading"
    default: target
    }
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension ToDo.Question {
  /// Whether nothing but the words themselves says what is asked about.
  var isAboutWords: Bool {
    switch self {
    case .consent, .payment, .rightsOfOthers: false
    case .termsElsewhere, .time, .event, .noTime, .meaning, .mayBar: true
    }
  }

  /// What to ask, as the rest of a sentence.
  var text: String {
    switch self {
    case .consent(let party):
      "get the consent of \(party.isEmpty ? "the supplier" : party) before use"
    case .payment(let amount):
      "agree on the payment before use" + (amount.isEmpty ? "" : " (\(amount))")
    case .rightsOfOthers: "clear the rights of others before use"
    case .termsElsewhere: "the terms stand elsewhere; read them there"
    case .time: "the time can be read in several ways; ask the supplier"
    case .event(let event):
      "the time hangs on \(event.isEmpty ? "an event" : event); ask the supplier"
    case .noTime: "no time that can be read is stated; ask the supplier"
    case .meaning: "not understood; read it and ask the supplier"
    case .mayBar: "may bar this use; ask the supplier"
    }
  }
}
