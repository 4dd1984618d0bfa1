/// Files, environment, exit status and examples.
func writeSurroundings(to page: inout Mdoc) {
  page.heading("ENVIRONMENT")
  page.raw(".Bl -tag -width Ds")
  for (name, text) in environment {
    page.macro("It Ev", name)
    page.say(text)
  }
  page.raw(".El")
  page.heading("FILES")
  page.raw(".Bl -tag -width Ds")
  for (path, text) in files {
    page.macro("It Pa", path)
    page.say(text)
  }
  page.raw(".El")
  page.heading("EXIT STATUS")
  page.raw(".Bl -tag -width Ds")
  for (status, text) in exitStatus {
    page.macro("It", status)
    page.say(text)
  }
  page.raw(".El")
  page.heading("EXAMPLES")
  page.example(examples)
}

private let environment = [
  ("XDG_CONFIG_HOME", "The base of the configuration files; ~/.config where it is not set."),
  ("XDG_DATA_HOME", "The base of the catalogue; ~/.local/share where it is not set."),
  ("XDG_STATE_HOME", "The base of the log and the session; ~/.local/state where it is not set."),
  ("NO_COLOR", "No colours are used where it is set to anything."),
  ("TERM", "The terminal; LC_ALL, LC_CTYPE and LANG decide which signs it is given."),
]

private let files = [
  ("$XDG_CONFIG_HOME/newsreel/config.yaml", "The settings."),
  ("$XDG_CONFIG_HOME/newsreel/keys.yaml", "The keys."),
  ("$XDG_CONFIG_HOME/newsreel/profiles/*.yaml", "Outlet profiles that verdicts are for."),
  ("$XDG_CONFIG_HOME/newsreel/wordings.yaml", "What words mean by word of the rights desk."),
  ("$XDG_CONFIG_HOME/newsreel/overrides.yaml", "What the rights desk has ruled on single clips."),
  ("$XDG_CONFIG_HOME/newsreel/themes/*.yaml", "Your themes."),
  ("$XDG_DATA_HOME/newsreel/catalogue.sqlite", "The catalogue."),
  ("$XDG_STATE_HOME/newsreel/session.json", "Where you left; --fresh begins anew."),
  ("$XDG_STATE_HOME/newsreel/newsreel.log", "What would have spoilt the screen."),
]

private let exitStatus = [
  ("0", "Done."),
  ("1", "Something could not be read or found; standard error says what."),
  ("2", "The catalogue or the terminal cannot be used."),
  ("64", "The command line is wrong."),
]

private let examples = [
  "newsreel --sample",
  "newsreel import ~/listings",
  "newsreel search 'red army -parade' --limit 20",
  "newsreel rights teach 'as per pool memo' --means 'News use only' --who Delphine",
  "newsreel convert saved-page.txt --to jsonl",
]
