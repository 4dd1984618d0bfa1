import Clips

/// What follows the date: a clock time and a zone, or nothing.
struct DateRest {
  private var tokens: ArraySlice<DateToken>

  init(_ tokens: ArraySlice<DateToken>) { self.tokens = tokens }

  /// The moment of that day with the time and zone that follow; nil where other words follow.
  mutating func moment(on date: DateParts) -> Moment? {
    skipGap()
    if tokens.isEmpty { return Moment(seconds: date.seconds, precision: .day) }
    if isZoneAlone { return Moment(seconds: date.seconds, precision: .day) }
    guard let clock = clock() else { return nil }
    return moment(on: date, hour: clock.hour, minute: clock.minute, second: clock.second)
  }

  /// The moment of that day and time with the zone that follows.
  mutating func moment(on date: DateParts, hour: Int, minute: Int, second: Int?) -> Moment? {
    guard (0...24).contains(hour), (0..<60).contains(minute), (0...60).contains(second ?? 0),
      hour < 24 || (minute == 0 && (second ?? 0) == 0)
    else { return nil }
    skipBlanks()
    let offset = zone()
    skipBlanks()
    guard tokens.isEmpty else { return nil }
    let clock = hour * 3600 + minute * 60 + min(second ?? 0, 59)
    return Moment(
      seconds: date.seconds + Int64(clock) - Int64(offset ?? 0),
      precision: second == nil ? .minute : .second, isZoned: offset != nil)
  }

  private var isZoneAlone: Bool {
    switch tokens.first {
    case .word(let word): tokens.count == 1 && wordKey(word) == "z"
    case .sign(let mark): (mark == "+" || mark == "-") && tokens.count <= 4
    case .number, .blank, nil: false
    }
  }

  private mutating func skipBlanks() { while tokens.first == .blank { tokens.removeFirst() } }

  /// What may stand between date and time.
  private mutating func skipGap() {
    while let token = tokens.first {
      switch token {
      case .blank, .sign(","), .sign("·"), .sign("|"), .sign("@"), .sign("("): break
      case .sign("-"):
        guard tokens.dropFirst().first == .blank else { return }
      case .word(let word):
        guard Self.joiners.contains(wordKey(word)) else { return }
      case .number, .sign: return
      }
      tokens.removeFirst()
    }
  }

  private static let joiners: Set<String> = Set(
    [
      "t", "at", "a", "um", "kl", "las", "alle", "ore", "в", "the", "в", "الساعة", "time",
    ].map { wordKey($0) })

  private typealias Clock = (hour: Int, minute: Int, second: Int?)

  private mutating func clock() -> Clock? {
    guard case .number(let first)? = tokens.first else { return nil }
    tokens.removeFirst()
    if [4, 6].contains(first.count), let value = Int(first) {
      dropFraction()
      return first.count == 4
        ? (value / 100, value % 100, nil) : (value / 10000, value / 100 % 100, value % 100)
    }
    guard first.count <= 2, var hour = Int(first) else { return nil }
    var minute = 0
    var second: Int?
    if case .number(let digits)? = after(":") ?? after("."), digits.count == 2 {
      minute = Int(digits) ?? 60
      if case .number(let digits)? = after(":"), digits.count == 2 {
        second = Int(digits) ?? 61
        dropFraction()
      }
    } else if hourWord() {
      if case .number(let digits)? = tokens.first, digits.count == 2 {
        minute = Int(digits) ?? 60
        tokens.removeFirst()
      }
    } else {
      guard let half = halfDay(peeking: true) else { return nil }
      _ = half
    }
    if let isAfternoon = halfDay(peeking: false) {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    } else {
      _ = hourWord()
    }
    return (hour, minute, second)
  }

  private mutating func after(_ mark: Unicode.Scalar) -> DateToken? {
    guard tokens.first == .sign(mark), case .number? = tokens.dropFirst().first else { return nil }
    tokens.removeFirst()
    return tokens.removeFirst()
  }

  private mutating func dropFraction() {
    _ = after(".") ?? after(",")
  }

  /// `14h30`, `14 Uhr`.
  private mutating func hourWord() -> Bool {
    let rest = tokens.first == .blank ? tokens.dropFirst() : tokens
    guard case .word(let word)? = rest.first, ["h", "uhr", "hrs", "ч"].contains(wordKey(word))
    else {
      return false
    }
    tokens = rest.dropFirst()
    return true
  }

  /// True for pm, false for am, nil for neither.
  private mutating func halfDay(peeking: Bool) -> Bool? {
    var rest = tokens
    while rest.first == .blank { rest = rest.dropFirst() }
    guard case .word(let word)? = rest.first else { return nil }
    rest = rest.dropFirst()
    var key = wordKey(word)
    if key == "a" || key == "p", rest.first == .sign("."),
      case .word(let m)? = rest.dropFirst().first,
      wordKey(m) == "m"
    {
      key += "m"
      rest = rest.dropFirst(2)
      if rest.first == .sign(".") { rest = rest.dropFirst() }
    }
    guard ["am", "pm", "ص", "م"].contains(key) else { return nil }
    if !peeking { tokens = rest }
    return key == "pm" || key == "م"
  }
}

extension DateRest {
  /// Seconds east of Greenwich; nil where no zone, or only one of many meanings, is stated.
  private mutating func zone() -> Int? {
    if tokens.first == .sign("(") { tokens.removeFirst() }
    var isNamed = false
    var named: Int?
    if case .word(let word)? = tokens.first {
      let key = wordKey(word)
      if Self.unclearZones.contains(key) {
        tokens.removeFirst()
        return nil
      }
      guard let zone = Self.zones[key] else { return nil }
      tokens.removeFirst()
      isNamed = true
      named = zone
      while tokens.first == .blank || tokens.first == .sign(")") { tokens.removeFirst() }
    }
    guard let offset = offset(isAfterName: isNamed) else { return named }
    while tokens.first == .blank { tokens.removeFirst() }
    if tokens.first == .sign("("), tokens.count <= 6, tokens.last == .sign(")") { tokens = [] }
    return offset
  }

  private mutating func offset(isAfterName: Bool) -> Int? {
    guard case .sign(let mark)? = tokens.first, mark == "+" || mark == "-",
      case .number(let digits)? = tokens.dropFirst().first
    else { return nil }
    var rest = tokens.dropFirst(2)
    var hours = Int(digits) ?? 99
    var minutes = 0
    if digits.count == 4 {
      minutes = hours % 100
      hours /= 100
    } else if digits.count > 2 {
      return nil
    } else if rest.first == .sign(":"), case .number(let more)? = rest.dropFirst().first,
      more.count == 2
    {
      minutes = Int(more) ?? 60
      rest = rest.dropFirst(2)
    }
    guard hours <= 14, minutes < 60 else { return nil }
    tokens = rest
    return (mark == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  /// The zones with one meaning: UTC and the American ones RFC 822 defines.
  private static let zones: [String: Int] = [
    "z": 0, "gmt": 0, "utc": 0, "ut": 0, "غرينتش": 0,
    "est": -5 * 3600, "edt": -4 * 3600, "cst": -6 * 3600, "cdt": -5 * 3600,
    "mst": -7 * 3600, "mdt": -6 * 3600, "pst": -8 * 3600, "pdt": -7 * 3600,
    "cet": 3600, "cest": 7200, "mez": 3600, "mesz": 7200, "eet": 7200, "eest": 10800,
    "msk": 10800, "jst": 32400, "kst": 32400, "hkt": 28800,
  ]

  /// The zones of several meanings, which are read as none.
  private static let unclearZones: Set<String> = ["bst", "ist", "ast", "gst", "lt", "local", "loc"]
}
