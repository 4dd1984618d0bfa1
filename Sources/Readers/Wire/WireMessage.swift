import Clips

/// One message of a text wire: a header line, the text, and a closing line with the time.
struct WireMessage: Equatable {
  /// The line between start of header and start of text.
  var header: String
  /// The text.
  var text: String
  /// The line after the end of the text.
  var trailer: String
  /// False where the message breaks off.
  var isComplete: Bool

  private static let startOfHeader: UInt8 = 0x01
  private static let startOfText: UInt8 = 0x02
  private static let endOfText: UInt8 = 0x03
  private static let endOfTransmission: UInt8 = 0x04

  /// All messages of a transmission.
  static func messages(in bytes: [UInt8]) -> [WireMessage] {
    bytes.split(separator: startOfHeader, omittingEmptySubsequences: false).dropFirst().map {
      message(of: $0)
    }
  }

  private static func message(of bytes: ArraySlice<UInt8>) -> WireMessage {
    let start = bytes.firstIndex(of: startOfText) ?? bytes.endIndex
    let end = bytes[start...].firstIndex(of: endOfText) ?? bytes.endIndex
    let header = bytes[..<start]
    let text = bytes[min(start + 1, end)..<end]
    let rest = bytes[min(end + 1, bytes.endIndex)...]
    let trailer = rest.prefix { $0 != endOfTransmission }
    return WireMessage(
      header: line(header), text: lines(text), trailer: line(trailer),
      isComplete: end < bytes.endIndex)
  }

  /// The words of a line, control characters being blanks.
  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    let words = bytes.split { $0 <= 0x20 || $0 == 0x7F }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  /// The text with its lines, other control characters being blanks.
  private static func lines(_ bytes: ArraySlice<UInt8>) -> String {
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x0D: clean.append(0x0A)
      case 0x0A: if previous != 0x0D { clean.append(0x0A) }
      case 0..<0x20, 0x7F: clean.append(0x20)
      default: clean.append(byte)
      }
      previous = byte
    }
    return String(decoding: clean, as: UTF8.self)
  }
}

extension WireMessage {
  /// The raw clip of the message.
  var clip: RawClip {
    var clip = RawClip()
    clip.kind = .text
    let header = WireHeader(header)
    let marked = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    let lines = marked.map(Self.unmarked)
    let first = lines.first { !$0.isEmpty && !header.isSlug($0) } ?? ""
    if !first.isEmpty, first.unicodeScalars.count <= 120 {
      clip.titles.append(RawTitle(.headline, first))
    }
    if !header.line.isEmpty { clip.extra.members.append(.init("header", .string(header.line))) }
    clip.service = header.service
    clip.storyNumber = header.number
    clip.urgency = header.urgency
    if let slug = header.slug { clip.titles.append(RawTitle(.slug, slug)) }
    clip.sections.append(RawSection(.body, lines.joined(separator: "\n").trimmed))
    for line in lines { take(line: line, into: &clip) }
    if let time = transmitted {
      clip.dates.append(RawDate(.published, field: "trailer", time))
    } else if !trailer.isEmpty {
      clip.extra.members.append(.init("trailer", .string(trailer)))
    }
    return clip
  }

  /// The line without marks for typesetting: ANPA's `^` opens and `<` or `=<` ends a line of its
  /// own, ` =` ends the headlines of IPTC 7901.
  private static func unmarked(_ line: String) -> String {
    guard line.hasPrefix("^") || line.hasSuffix("<") || line.hasSuffix(" =") else { return line }
    var words = line.drop { $0 == "^" }
    while words.last == "<" || words.last == "=" { words.removeLast() }
    return String(words).trimmed
  }

  private func take(line: String, into clip: inout RawClip) {
    let word = line.prefix { $0.isLetter || $0 == "'" }.lowercased()
    switch word {
    case "embargo", "embargoed", "sperrfrist", "hold":
      clip.embargoes.append(RawEmbargo(until: nil, text: line))
    case "eds", "editors", "editors'", "attention", "restrictions", "restriction", "note",
      "achtung":
      clip.sections.append(RawSection(.note, line, from: "text"))
    default: break
    }
  }

  /// The time in the trailer, IPTC's `ddhhmm GMT MMM yy` or ANPA's `AP-NY-mm-dd-yy hhmmGMT`, as
  /// ISO 8601.
  private var transmitted: String? {
    let words = trailer.split(separator: " ").map { $0.uppercased() }
    return transmittedByIPTC(words) ?? transmittedByANPA(words)
  }

  private func transmittedByIPTC(_ words: [String]) -> String? {
    guard let place = words.firstIndex(where: { Self.months.contains(String($0.prefix(3))) }),
      place > 0, place + 1 < words.count,
      let month = Self.months.firstIndex(of: String(words[place].prefix(3))),
      let year = Int(words[place + 1].prefix(2))
    else { return nil }
    let isGreenwich = words[place - 1] == "GMT"
    let clock = isGreenwich ? (place > 1 ? words[place - 2] : "") : words[place - 1]
    guard clock.utf8.count >= 6, let clock = Int(clock.suffix(6)) else { return nil }
    return Self.moment(
      year: year, month: month + 1, day: clock / 10000, clock: clock % 10000,
      offset: isGreenwich ? 0 : nil)
  }

  private func transmittedByANPA(_ words: [String]) -> String? {
    guard
      let place = words.firstIndex(where: {
        $0.count == 7 && Self.offsets[String($0.suffix(3))] != nil
      }), place > 0, let clock = Int(words[place].prefix(4))
    else { return nil }
    let parts = words[place - 1].split(separator: "-").suffix(3).map { Int($0) }
    guard parts.count == 3, let month = parts[0], let day = parts[1], let year = parts[2],
      (1...12).contains(month), (0..<100).contains(year)
    else { return nil }
    return Self.moment(
      year: year, month: month, day: day, clock: clock,
      offset: Self.offsets[String(words[place].suffix(3))])
  }

  /// Hours east of Greenwich of the zones of ANPA's trailers.
  private static let offsets = ["GMT": 0, "EST": -5, "EDT": -4]

  private static func moment(
    year: Int, month: Int, day: Int, clock: Int, offset: Int?
  ) -> String? {
    let year = year < 70 ? 2000 + year : 1900 + year
    let (hour, minute) = (clock / 100, clock % 100)
    guard year >= 0, (1...CivilTime.days(in: month, of: year)).contains(day),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    let seconds = CivilTime.seconds(year: year, month: month, day: day, hour: hour, minute: minute)
    return Moment(
      seconds: seconds - Int64(offset ?? 0) * 3600, precision: .minute, isZoned: offset != nil
    ).description
  }

  private static let months = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ]
}
