extension String {
  /// The text with the characters that markup gives a meaning written as entities; what no XML
  /// document may hold is left out.
  var markupEscaped: String {
    var escaped = ""
    escaped.reserveCapacity(utf8.count + 16)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      case "\r": escaped += "&#13;"
      case "\u{FFFE}", "\u{FFFF}": break
      default: if scalar.value >= 0x20 { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }

  /// The text as paragraphs of HTML: blank lines part paragraphs, other line breaks stay breaks.
  var htmlParagraphs: String {
    var html = ""
    for paragraph in paragraphs {
      html += "<p>" + paragraph.map(\.markupEscaped).joined(separator: "<br/>") + "</p>"
    }
    return html
  }

  /// The text as HTML where it would be taken for HTML as it is; many senders write markup in fields
  /// of plain text.
  var markupWhereNeeded: String { looksLikeMarkup(self) ? htmlParagraphs : self }

  /// The text that gives this one where entities are resolved in it.
  var withEntitiesKept: String {
    guard withoutEntities(self) != self else { return self }
    return split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
  }

  /// The line that gives this one where markup and entities are taken off it.
  var lineKept: String { looksLikeMarkup(self) ? markupEscaped : withEntitiesKept }

  /// The lines of each paragraph.
  private var paragraphs: [[String]] {
    var paragraphs: [[String]] = [[]]
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        if paragraphs.last?.isEmpty == false { paragraphs.append([]) }
      } else {
        paragraphs[paragraphs.count - 1].append(String(line))
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }
}
