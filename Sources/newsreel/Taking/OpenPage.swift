import Feeds

/// Shows the page of an http or https address in the user's browser, which lives on by itself.
func openPage(_ address: String, _ programs: Programs) throws(ProgramError) {
  let checked: WebAddress
  do {
    checked = try WebAddress(address)
  } catch {
    throw .badAddress("\(error)")
  }
  // Debian's `open` is the desktop's on some machines and the console's on others.
  let names = ["xdg-open", "wslview", "open"]
  guard let path = names.lazy.compactMap({ programs.path(of: $0) }).first else {
    throw .notFound(["xdg-utils"], purpose: "that opens pages")
  }
  if path.hasSuffix("/xdg-open"), !programs.hasDesktop, !programs.has("BROWSER") {
    throw .noDesktop(purpose: "to open the page on")
  }
  try programs.startDetached(path, [checked.pageText])
}
