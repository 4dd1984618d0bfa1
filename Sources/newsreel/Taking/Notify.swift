/// How somebody was told.
enum Announcement: Hashable, Sendable {
  case desktop
  case bell
}

/// Tells the user of something new: on the desktop where there is one and `notify-send` is
/// installed, else by the bell.
@discardableResult
func notify(
  _ title: String, _ body: String, _ programs: Programs, bell: () -> Void
) -> Announcement {
  let isReachable = programs.hasDesktop || programs.has("DBUS_SESSION_BUS_ADDRESS")
  if isReachable, let path = programs.path(of: "notify-send") {
    let arguments = [
      "--app-name=newsreel", "--", oneLine(title, 200), withoutMarkup(oneLine(body, 1_000)),
    ]
    if (try? programs.startDetached(path, arguments)) != nil { return .desktop }
  }
  bell()
  return .bell
}

private func oneLine(_ text: String, _ limit: Int) -> String {
  let clean = harmless(text).split { $0.isNewline || $0 == "\t" || $0 == " " }
  let line = clean.joined(separator: " ")
  return line.unicodeScalars.count <= limit
    ? line : String(String.UnicodeScalarView(line.unicodeScalars.prefix(limit))) + "…"
}

// A notification's body is markup (Desktop Notifications Specification, section "Markup").
private func withoutMarkup(_ text: String) -> String {
  var plain = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": plain += "&amp;"
    case "<": plain += "&lt;"
    case ">": plain += "&gt;"
    default: plain.unicodeScalars.append(scalar)
    }
  }
  return plain
}
