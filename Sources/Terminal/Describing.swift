import CNcurses

/// The key sequences of the terminal's own description, with xterm's names for modified keys.
func describedKeys() -> KeyTable {
  var table = KeyTable()
  for (name, key) in plainCapabilities { add(name, key, to: &table) }
  for number in 1...12 { add("kf\(number)", "<F\(number)>", to: &table) }
  for (name, key) in modifiedCapabilities {
    for parameter in 2...8 {
      let modifiers = KeyModifiers(parameter: parameter)
      add("\(name)\(parameter)", KeyNotation.write(key, modifiers), to: &table)
    }
  }
  return table
}

private func add(_ name: String, _ key: String, to table: inout KeyTable) {
  guard let text = newsreel_capability(name) else { return }
  table.add(Array(String(cString: text).utf8), key)
}

private let plainCapabilities = [
  ("kcuu1", "<up>"), ("kcud1", "<down>"), ("kcub1", "<left>"), ("kcuf1", "<right>"),
  ("khome", "<home>"), ("kend", "<end>"), ("kpp", "<pgup>"), ("knp", "<pgdn>"),
  ("kich1", "<ins>"), ("kdch1", "<del>"), ("kcbt", "<S-tab>"), ("kent", "<ret>"),
  ("kri", "<S-up>"), ("kind", "<S-down>"), ("kLFT", "<S-left>"), ("kRIT", "<S-right>"),
  ("kHOM", "<S-home>"), ("kEND", "<S-end>"), ("kPRV", "<S-pgup>"), ("kNXT", "<S-pgdn>"),
  ("kDC", "<S-del>"), ("kIC", "<S-ins>"),
]

private let modifiedCapabilities = [
  ("kUP", "up"), ("kDN", "down"), ("kLFT", "left"), ("kRIT", "right"), ("kHOM", "home"),
  ("kEND", "end"), ("kPRV", "pgup"), ("kNXT", "pgdn"), ("kDC", "del"), ("kIC", "ins"),
]
