import ArgumentParser
import Browser
import Search

/// The manual page, in mdoc, from the tables of arguments, keys, settings and query fields.
func manualPage(of program: (some ParsableCommand).Type) throws -> String {
  let tree = try CommandTree(of: program)
  var page = Mdoc()
  page.raw(".\\\" Generated from the program's tables.")
  page.raw(".Dd November 22, 2026")
  page.raw(".Dt NEWSREEL 1")
  page.raw(".Os")
  page.heading("NAME")
  page.macro("Nm", tree.commandName)
  page.macro("Nd", "browse news-agency clip listings in a terminal")
  writeCommands(tree, to: &page)
  writeKeys(to: &page)
  writeQueryLanguage(to: &page)
  writeConfiguration(to: &page)
  writeRights(to: &page)
  writeSurroundings(to: &page)
  return page.text
}
