import Browser
import Canvas
import Clips

extension Artist {
  /// A pane of the clip being read: its text, wrapped, from the line it is scrolled to.
  mutating func drawReading(_ pane: Pane, _ frame: Rect) {
    let isFocused = state.focus == pane
    let inner = frame.inset()
    guard inner.width > 2, inner.height > 0 else {
      canvas.frame(frame, title: tabTitle(pane), focused: isFocused)
      return
    }
    let text = content(of: pane, width: inner.width - 2)
    canvas.frame(
      frame, title: tabTitle(pane), trailing: position(of: pane, text.lines.count, inner.height),
      focused: isFocused)
    measures.lines[pane] = text.lines.count
    measures.hitLines[pane] = text.hits
    measures.sectionLines[pane] = text.sections
    let first = min(state.reading.scroll[pane] ?? 0, max(0, text.lines.count - inner.height))
    for row in 0..<inner.height where text.lines.indices.contains(first + row) {
      canvas.draw(
        withAddresses(text.lines[first + row]), at: Point(x: inner.x + 1, y: inner.y + row),
        width: inner.width - 2)
    }
    canvas.scrollbar(
      in: Rect(x: frame.x, y: inner.y, width: frame.width, height: inner.height),
      total: text.lines.count, visible: inner.height, first: first, ticks: text.hits)
  }

  /// The line with the canvas's numbers for the clip's links.
  private mutating func withAddresses(_ line: Line) -> Line {
    guard line.spans.contains(where: { $0.link > 0 }) else { return line }
    let links = state.reading.links
    var line = line
    for index in line.spans.indices where line.spans[index].link > 0 {
      let number = line.spans[index].link - 1
      line.spans[index].link =
        links.indices.contains(number) ? canvas.link(links[number].address) : 0
    }
    return line
  }

  private func tabTitle(_ pane: Pane) -> Line {
    var line = Line()
    for tab in layout.tabs[pane] ?? [pane] {
      if !line.spans.isEmpty { line.append("  ") }
      guard tab != pane else {
        line.append(paneTitle(tab))
        continue
      }
      line.append(keyLabel(tab) + tab.title, .muted)
    }
    return line
  }

  /// How far the text is scrolled, nil where all of it is shown.
  private func position(of pane: Pane, _ lines: Int, _ rows: Int) -> Line? {
    guard lines > rows else { return nil }
    let last = lines - rows
    let percent = min(state.reading.scroll[pane] ?? 0, last) * 100 / max(1, last)
    return Line("\(percent)%", .muted)
  }

  private mutating func content(of pane: Pane, width: Int) -> PaneCache.Text {
    let key = PaneCache.Key(state, pane: pane, width: width)
    if let text = cache.texts[pane],
      text.key == key || state.reading.isAwaited && text.key.width == width
    {
      return text
    }
    var lines: [Line] = []
    let textWidth = state.wrapWidth > 0 ? min(state.wrapWidth, width) : width
    var sections: [Int] = []
    for paragraph in unwrapped(pane, width: textWidth) {
      if paragraph.isHeading { sections.append(lines.count) }
      lines += paragraph.wrapped(to: textWidth)
    }
    let hits = lines.indices.filter { lines[$0].spans.contains { $0.role == .match } }
    let text = PaneCache.Text(key: key, lines: lines, hits: hits, sections: sections)
    cache.texts[pane] = text
    return text
  }

  private func unwrapped(_ pane: Pane, width: Int) -> [Paragraph] {
    guard let clip = state.reading.clip else { return absence }
    let words = ClipWords(clip: clip, state: state, glyphs: glyphs, width: width)
    return words.paragraphs(of: pane)
  }

  private var absence: [Paragraph] {
    guard let row = state.listing.selectedRow else { return [] }
    guard row.entry?.state == .dangling || row.id.isEmpty else { return [] }
    return [
      Paragraph(Line(row.title, .title, .bold)),
      Paragraph(),
      Paragraph(
        Line("The list names this clip, but the clip itself has not been read yet.", .muted)),
    ]
  }
}
