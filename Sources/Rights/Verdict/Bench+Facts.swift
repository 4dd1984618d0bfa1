/// What stands in fields of the clip and in the profile rather than in words.
extension Bench {
  mutating func add(
    _ level: Level, _ words: String, rule: String = "facts", _ toDo: ToDo? = nil
  ) {
    rulings.append(
      Ruling(
        rule: rule, source: nil,
        levels: Dictionary(uniqueKeysWithValues: Set(platforms).map { ($0, level) }),
        words: words, toDo: toDo))
  }

  /// What of the profile was not understood might have changed any answer but a no.
  mutating func judgeProfile() {
    for mistake in profile.mistakes {
      add(.review, "Your profile was not understood, \(mistake).", rule: "profile")
    }
  }

  mutating func judgeFacts() {
    if facts.isKilled { add(.bar, "The supplier withdrew this clip; do not use it.") }
    if facts.isEmbargoedUntilTold {
      add(.review, "Embargoed until the supplier lifts it; ask the supplier.")
    }
    judgeEmbargo()
    judgeExpiry()
    judgeHouseRules()
  }

  private mutating func judgeEmbargo() {
    guard let embargo = facts.embargo else { return }
    note(embargo)
    if at < embargo.earliest {
      add(.bar, "The embargo has not been lifted yet.")
    } else if at < embargo.latest {
      add(.review, "The embargo may not be lifted yet; check its time zone.")
    }
  }

  private mutating func judgeExpiry() {
    guard let expiry = facts.expiry else { return }
    note(expiry)
    if at > expiry.latest {
      add(.bar, "The right to use this clip has expired.")
    } else if at > expiry.earliest {
      add(.review, "The right may have expired; check the time zone.")
    } else {
      let toDo = ToDo(.useBefore(expiry.earliest), kind: .expiry)
      add(.limit, toDo.text, toDo)
    }
  }

  private mutating func judgeHouseRules() {
    guard let supplier = facts.supplier, let rules = profile.houseRules else { return }
    let key = OutletFacts.key(supplier)
    for (name, rule) in rules.sorted(by: { $0.key < $1.key }) where OutletFacts.key(name) == key {
      guard let days = rule.daysOfUse, (0...100_000).contains(days) else { continue }
      guard let published = facts.published else {
        add(.review, "Your house rule needs the publication time, which is not known.")
        continue
      }
      let end = published + Instant(days) * 86_400
      changes.append(end)
      let words = "Your house rule for \(name) allows \(days) days of use."
      if at > end {
        add(.bar, words)
      } else {
        add(.limit, words, ToDo(.useBefore(end), kind: .expiry))
      }
    }
  }

  /// No terms at all: as contracted where the profile says so of the supplier, else review.
  mutating func addSilence() {
    guard rulings.allSatisfy({ $0.worst < .review }) else { return }
    let supplier = facts.supplier.map(OutletFacts.key) ?? []
    let silence = profile.silence.first { OutletFacts.key($0.supplier) == supplier }
    guard facts.isSilent, !supplier.isEmpty, let silence else {
      return add(.review, "The sender sent no restriction text; ask the supplier.")
    }
    add(
      .none,
      "The sender sent no restriction text: as contracted with \(silence.supplier), by "
        + "\(silence.place) of your profile.")
  }
}
