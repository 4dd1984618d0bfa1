import Clips

/// Parts a page into clips and ranked lists, line by line (FORMATS 5.1).
struct PageParser {
  /// The clips' parts in order.
  private(set) var pages: [Page] = []
  /// The ranked lists in order, repetitions included.
  private(set) var lists: [RankedSection] = []

  private var page = Page()
  private var passage: Page.Passage?
  private var list: RankedSection?
  private var awaited: PageLabel?
  private var isTable = false
  private let all: [Substring]

  /// Parts the text; a script has no title line above its first label.
  init(_ text: String, isScript: Bool = false) {
    all = lines(of: text).map { trimmed($0) }
    var index = 0
    if isScript { page.titleKey = "" }
    while index < all.count {
      read(at: index)
      index += 1
    }
    closeAll()
    pages.append(page)
    if isScript || pages.count > 1 { pages.removeAll { !$0.isClip } }
  }

  private mutating func read(at index: Int) {
    let line = all[index]
    if line.isEmpty {
      endInlineValue()
      passage?.lines.append(line)
      return
    }
    if let (label, value) = PageLabel.read(line), accepts(label, value) {
      if !value.isEmpty, label.mayHeadShots, standsInShotlist(index) {
        passage?.lines.append(line)
        return
      }
      let isForeign = PageLabel.isForeign(line)
      take(label, value, index)
      if isForeign { page.foreignLabels.append(String(line.prefix { $0 != ":" })) }
    } else if isRankedHeading(line), list == nil || !(list?.entries.isEmpty ?? true) {
      closeAll()
      list = RankedSection(title: String(line), line: index + 1)
    } else if takesTitleOrDate(line, index) {
      return
    } else if isBoilerplate(line) {
      page.boilerplate += 1
      drop(line)
    } else if let label = awaited {
      awaited = nil
      take(label, value: line)
    } else if list != nil {
      list?.add(line)
    } else {
      content(line, index)
    }
  }

  /// A line of place, date, source or terms above further shots of the shotlist.
  private func standsInShotlist(_ index: Int) -> Bool {
    guard passage?.label == .text(.shotlist) || passage?.label == .restrictionsAndShotlist else {
      return false
    }
    let next = all[(index + 1)...].prefix(12).first { line in
      guard !line.isEmpty else { return false }
      return !(PageLabel.read(line).map { $0.label.mayHeadShots && !$0.value.isEmpty } ?? false)
    }
    guard let next else { return false }
    return numberedShot(next) != nil || timecodedShot(next) != nil || dashedShot(next) != nil
  }

  /// A sound or source label needs its colon where it could be a sentence of its own.
  private func accepts(_ label: PageLabel, _ value: Substring) -> Bool {
    guard list != nil, value.isEmpty else { return true }
    switch label {
    case .title, .slug, .id, .place, .source, .language, .sound, .date: return false
    case .restrictions, .rights, .restrictionsAndShotlist, .text, .duration: return true
    }
  }

  private mutating func take(_ label: PageLabel, _ value: Substring, _ index: Int) {
    if case .title(let field) = label, !value.isEmpty {
      closeAll()
      takeTitle(field, value, index)
      return
    }
    closeAll()
    if label.opensSection {
      passage = Page.Passage(label: label, lines: value.isEmpty ? [] : [value])
      isInline = !value.isEmpty
    } else if value.isEmpty {
      awaited = label
    } else {
      take(label, value: value)
    }
  }

  private var isInline = false

  /// A restriction behind its label ends at the first blank line.
  private mutating func endInlineValue() {
    guard isInline, passage?.label == .restrictions || passage?.label == .rights else { return }
    closeAll()
  }

  private mutating func take(_ label: PageLabel, value: Substring) {
    if case .title(let field) = label {
      takeTitle(field, value, 0)
      return
    }
    let value = Page.Value(label: label, text: String(value))
    if !page.values.contains(value) { page.values.append(value) }
  }

  private mutating func takeTitle(_ field: RawTitle.Field, _ value: Substring, _ index: Int) {
    let key = titleKey(value)
    if let known = page.titleKey, !known.isEmpty, known != key, page.isPastHeader {
      pages.append(page)
      page = Page()
      page.firstLine = index + 1
    }
    if page.titleKey == nil || page.titleKey == "" { page.titleKey = key }
    page.titles.append(RawTitle(field, String(value)))
  }

  /// The title again, or the date line with its place above; both end a section.
  private mutating func takesTitleOrDate(_ line: Substring, _ index: Int) -> Bool {
    if let (date, status) = dateLine(line) {
      takePlaceAbove()
      closeAll()
      if page.dateLine == nil {
        page.dateLine = date
        page.statusWord = status
      }
      return true
    }
    guard let key = page.titleKey, !key.isEmpty, line.utf8.count <= 600, titleKey(line) == key
    else { return false }
    if list != nil, !isFollowedByDate(index) { return false }
    closeAll()
    page.titles.append(RawTitle(.title, String(line)))
    return true
  }

  private func isFollowedByDate(_ index: Int) -> Bool {
    let next = all[(index + 1)...].lazy.filter { !$0.isEmpty }.prefix(2)
    return next.contains { dateLine($0) != nil || PageLabel.read($0) != nil }
  }

  private mutating func takePlaceAbove() {
    guard let lines = passage?.lines, let last = lines.lastIndex(where: { !$0.isEmpty }) else {
      return
    }
    let line = lines[last]
    guard line.utf8.count <= 120, let end = line.last, !".!?:\"".contains(end) else { return }
    if page.placeLine == nil { page.placeLine = String(line) }
    passage?.lines.removeSubrange(last...)
  }

  private mutating func drop(_ line: Substring) {
    if list != nil, isMoreButton(line) {
      list?.isTruncated = true
      closeAll()
      return
    }
    let key = line.lowercased()
    if key == "size" || key == "format" {
      closeAll()
      isTable = true
    }
  }

  private mutating func content(_ line: Substring, _ index: Int) {
    if page.titleKey == nil {
      page.titleKey = titleKey(line)
      page.titles.append(RawTitle(.title, String(line)))
      page.firstLine = index + 1
      return
    }
    if isTable, passage == nil {
      if readMoment(String(line)) != nil { page.looseDate = page.looseDate ?? String(line) }
      page.boilerplate += 1
      return
    }
    if passage == nil { passage = Page.Passage(label: nil) }
    passage?.lines.append(line)
  }

  private mutating func closeAll() {
    if let passage { page.passages.append(passage) }
    if let list { lists.append(list) }
    passage = nil
    list = nil
    awaited = nil
    isInline = false
    isTable = false
  }

  private func titleKey(_ line: Substring) -> String {
    foldedKey(readTitle(String(line)).title)
  }
}
