import Browser

/// The standard keys by chapter, and how to change them.
func writeKeys(to page: inout Mdoc) {
  page.heading("KEYS")
  page.say(
    "Within the browser ? lists and searches all keys. They work under Cyrillic, Greek, Arabic and"
      + " Hebrew keyboard layouts as well: a letter that means nothing itself stands for the Latin"
      + " one on its key.")
  page.say(
    "A number before a command moves so many lines, marks so many clips, or goes to that line:"
      + " Alt with digits, as in Alt-5 j or Alt-1 0 G; with the setting digits: counts it is the"
      + " digits alone, and Alt with a digit leads to a pane. :10 goes to line 10, :+5 five on.")
  let keys = KeyMap.standard
  for chapter in CommandEntry.Chapter.allCases {
    let commands = Command.allCases.filter { $0.entry.chapter == chapter }
    guard !commands.isEmpty else { continue }
    page.macro("Ss", chapter.rawValue)
    page.raw(".Bl -tag -width Ds")
    for command in commands {
      let names = unique(keys.allKeys(for: command).map(\.keys)).map { sequence in
        Mdoc.argument(sequence.map(\.description).joined())
      }
      page.raw(
        ".It "
          + (names.isEmpty ? "(no key)" : "Ic " + names.joined(separator: " , "))
          + " Pq Cm " + Mdoc.argument(command.name))
      page.say(command.entry.help)
    }
    page.raw(".El")
  }
  page.macro("Ss", "Changing keys")
  page.say(
    "keys.yaml maps contexts to keys, and keys to a command, a list of commands, or null to"
      + " unbind. Keys are written as they are typed, those without a letter in angle brackets:"
      + " <ret>, <esc>, <tab>, <space>, <pgdn>, <F1>, <C-d> for Ctrl-D, <A-x> for Alt-X, <S-tab>.")
  page.say("The contexts are \(Context.bindable.map(\.rawValue).joined(separator: ", ")).")
  page.example([
    "anywhere:", "  \"<F5>\": top-downloads", "  gx: [mark, down]", "  q: null", "clips:",
    "  x: seen",
  ])
}
