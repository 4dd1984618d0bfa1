import Clips

/// A clip as a sheet of labelled text that a person can print and the page-text reader reads.
struct Dopesheet {
  private let clip: Clip

  init(_ clip: Clip) { self.clip = clip }

  /// The sheet, ending in a line feed.
  var text: String {
    var sheet = ""
    func value(_ label: String, _ text: String?) {
      if let text = text?.asLine, !text.isEmpty { sheet += label + ": " + text + "\n" }
    }
    func block(_ label: String, _ text: String) {
      sheet += "\n" + label + "\n" + (text.isEmpty ? "" : "\n" + text + "\n")
    }
    value("STORY", (clip.isKilled ? "KILL NOTICE: " : "") + (clip.titleRaw ?? clip.title))
    value("SLUG", clip.slug)
    value("ID", clip.id)
    value("SOURCE", clip.isSourceDerived ? nil : clip.source)
    value("DURATION", clip.duration.map(Self.clock))
    value("PUBLISHED", clip.published?.description)
    value("LOCATION", clip.location?.raw ?? clip.location?.shortName)
    value("LANGUAGE", clip.language)
    block("RESTRICTIONS", (holds + clip.restrictionLines).joined(separator: "\n"))
    for section in clip.sections where section.isPublic {
      block(Self.label(section.role), section.text)
    }
    return sheet
  }

  /// What stands against the use of the clip beside its restrictions, in words.
  private var holds: [String] {
    var holds: [String] = []
    if clip.status == .withheld { holds.append("Withheld: no use until released") }
    if let embargo = clip.embargo {
      let end = embargo.until?.description ?? embargo.text?.asLine ?? "further notice"
      holds.append("Embargoed until " + end)
    }
    for expiry in clip.expires {
      guard let at = expiry.at else { continue }
      if expiry.from != "text" { holds.append("No use after \(at)") }
    }
    return holds
  }

  private static func label(_ role: SectionRole) -> String {
    switch role {
    case .description, .unknown: "DESCRIPTION"
    case .summary, .caption: "SUMMARY"
    case .body, .storyline: "STORYLINE"
    case .dopesheet: "DOPE SHEET"
    case .script, .transcript, .audio: "SCRIPT"
    case .shotlist: "SHOTLIST"
    case .note: "NOTE TO EDITORS"
    }
  }

  /// `0:02:15`, with a fraction where there is one.
  static func clock(_ seconds: Double) -> String {
    guard seconds >= 0, seconds < 1e9 else { return JSONWriter.text(of: seconds) }
    let whole = Int(seconds)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    let clock = "\(whole / 3600):\(two(whole / 60 % 60)):\(two(whole % 60))"
    let milliseconds = Int(((seconds - Double(whole)) * 1000).rounded())
    guard milliseconds > 0, milliseconds < 1000 else { return clock }
    let digits = String(milliseconds + 1000).dropFirst()
    return clock + "." + digits
  }
}
