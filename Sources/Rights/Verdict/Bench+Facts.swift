/// What stands in fields of the clip and in the profile rather than in words.
extension Bench {
  mutating func add(
    _ level: Level, _ words: String, _ origin: Verdict.Origin, quote: String = "",
    rule: String = "facts", _ toDo: ToDo? = nil
  ) {
    rulings.append(
      Ruling(
        rule: rule, evidence: Verdict.Evidence(quote: quote, span: 0..<0, origin: origin),
        source: nil, levels: Dictionary(uniqueKeysWithValues: Set(platforms).map { ($0, level) }),
        words: words, toDo: toDo))
  }

  private mutating func add(
    _ level: Level, _ words: String, _ field: ClipFacts.Field, _ toDo: ToDo? = nil
  ) {
    add(level, words, .field(field.rawValue), quote: facts.quotes[field] ?? "", toDo)
  }

  /// What of the profile was not understood might have changed any answer but a no.
  mutating func judgeProfile() {
    for mistake in profile.mistakes {
      add(
        .review, "Your profile was not understood, \(mistake).", .profile(mistake.place),
        rule: "profile")
    }
  }

  mutating func judgeFacts() {
    if facts.isDamaged {
      add(
        .bar, "The stored record is damaged and cannot be judged; import its source again.", .record
      )
    }
    if facts.isKilled { add(.bar, "The supplier withdrew this clip; do not use it.", .status) }
    if facts.isWithheld {
      add(.bar, "The supplier withholds this clip; wait until it is released.", .status)
    }
    judgeEmbargo()
    judgeExpiry()
    for unread in facts.unread.prefix(64) {
      add(
        .review, "The field \(unread.field) has not the form it should have; ask the supplier.",
        .field(unread.field), quote: unread.text)
    }
    judgeHouseRules()
  }

  private mutating func judgeEmbargo() {
    if facts.isEmbargoedUntilTold {
      add(.bar, "Embargoed until the supplier lifts it; wait for the release.", .embargo)
    }
    if facts.hasEmbargoWithoutTime {
      add(.review, "The embargo states no time that can be read; ask the supplier.", .embargo)
    }
    guard let embargo = facts.embargo else { return }
    note(embargo)
    if at < embargo.earliest {
      add(.bar, "The embargo has not been lifted yet.", .embargo)
    } else if at < embargo.latest {
      add(.review, "The embargo may not be lifted yet; check its time zone.", .embargo)
    }
  }

  private mutating func judgeExpiry() {
    guard let expiry = facts.expiry else { return }
    note(expiry)
    if at > expiry.latest {
      add(.bar, "The right to use this clip has expired.", .expires)
    } else if at > expiry.earliest {
      add(.review, "The right may have expired; check the time zone.", .expires)
    } else {
      let toDo = ToDo(
        .useBefore(expiry.earliest), kind: .expiry, quote: facts.quotes[.expires] ?? "")
      add(.limit, toDo.text, .expires, toDo)
    }
  }

  private mutating func judgeHouseRules() {
    guard let supplier = facts.supplier, let rules = profile.houseRules else { return }
    let key = OutletFacts.key(supplier)
    for (name, rule) in rules.sorted(by: { $0.key < $1.key }) where OutletFacts.key(name) == key {
      guard let days = rule.daysOfUse, (0...100_000).contains(days) else { continue }
      guard let published = facts.published else {
        add(
          .review, "Your house rule needs the publication time, which is not known.",
          .houseRule(name))
        continue
      }
      let end = published + Instant(days) * 86_400
      changes.append(end)
      let words = "Your house rule for \(name) allows \(days) days of use."
      let toDo = at > end ? nil : ToDo(.useBefore(end), kind: .expiry)
      add(at > end ? .bar : .limit, words, .houseRule(name), toDo)
    }
  }

  /// No terms at all: as contracted where the profile says so of the supplier, else review.
  mutating func addSilence() {
    guard rulings.allSatisfy({ $0.worst < .review }) else { return }
    let supplier = facts.supplier.map(OutletFacts.key) ?? []
    let silence = profile.silence.first { OutletFacts.key($0.supplier) == supplier }
    guard facts.isSilent, !supplier.isEmpty, let silence else {
      return add(.review, "The sender sent no restriction text; ask the supplier.", .restrictions)
    }
    add(
      .none,
      "The sender sent no restriction text: as contracted with \(silence.supplier), by "
        + "\(silence.place) of your profile.", .profile(silence.place), rule: "profile")
  }
}
