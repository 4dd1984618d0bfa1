import Clips

/// Changes the state by one action and says what is to be done; the only place that does either.
public func update(_ state: inout State, _ action: Action) -> [Effect] {
  let identity = state.listing.selectedRow?.identity
  var effects = react(&state, to: action)
  if state.listing.selectedRow?.identity != identity || state.reading.identity == nil {
    effects += state.readSelection()
  }
  effects += state.judgeRows() + state.siftRows()
  return effects
}

private func react(_ state: inout State, to action: Action) -> [Effect] {
  switch action {
  case .start: return state.start()
  case .key(let key): return state.press(key)
  case .paste(let text): return state.paste(text)
  case .resize(let width, let height):
    state.width = width
    state.height = height
    return state.settle()
  case .tick(let now):
    state.now = now
    state.judgeReading()
    state.verdicts.forgetStale(at: now)
    return [.fetchSidebar]
  case .timer(let timer): return state.ringing(timer)
  case .rows(let request, let window): return state.receive(window, for: request)
  case .count(let ticket, let count, let ignored):
    guard ticket == state.listing.countTicket else { return [] }
    state.listing.count = count
    state.listing.ignored = ignored
    state.listing.isCountSettled = !state.listing.isCountOfTyping
    return []
  case .groupCount(let ticket, let group, let count):
    if ticket == state.listing.rowsTicket { state.listing.foldCounts[group] = count }
    return []
  case .sifted(let answers):
    state.sifts.enter(answers)
    return []
  case .progress(let task, let received, let expected):
    state.progress(task, received, expected)
    return []
  case .ended(let task, let notice):
    state.end(task, notice)
    return []
  case .clip(let ticket, let clip):
    guard ticket == state.reading.ticket else { return [] }
    state.reading.clip = clip
    state.reading.isAwaited = false
    state.judgeReading()
    // Not for each clip that is only passed on the way to another.
    return clip == nil ? [] : [.wait(.readingRest(ticket: ticket), milliseconds: 100)]
  case .related(let ticket, let versions, let lookAlikes):
    guard ticket == state.reading.ticket else { return [] }
    state.reading.versions = versions
    state.reading.lookAlikes = lookAlikes
    return []
  case .sidebar(let contents):
    state.tellArrivals(contents.all)
    let news = state.announcements(of: contents.savedSearches)
    state.sidebar.fill(contents)
    state.lists = contents.lists
    let isFirst = state.savedSearches.isEmpty
    state.savedSearches = contents.savedSearches
    state.collections = contents.collections
    state.isCatalogueEmpty = contents.all == 0 && contents.lists.isEmpty
    state.scrollSidebar()
    return news + (isFirst ? state.borrowProfile() : [])
  case .measured(let measures):
    state.measure(measures)
    return []
  case .changed(let changes, let isRecorded): return state.take(changes, isRecorded: isRecorded)
  case .facets(let ticket, let choices): return state.offer(choices, ticket)
  case .judged(let profileID, let verdicts):
    if profileID == state.profileID { state.verdicts.enter(verdicts) }
    return []
  case .house(let house): return state.take(house)
  case .suggested(let ticket, let text):
    if ticket == state.listing.rowsTicket { state.listing.suggestion = text }
    return []
  case .mouse(let act, let x, let y): return state.take(act, x: x, y: y)
  case .failed(let sentence):
    state.notice = Notice(sentence, .failure)
    state.listing.extensionTicket = nil
    return state.takeBackForetold()
  case .notice(let notice):
    state.notice = notice
    return []
  }
}

extension State {
  mutating func start() -> [Effect] {
    guard let clip = restoredClip, !clip.isEmpty else {
      return [.fetchSidebar] + fetch(.start, choice: .first)
    }
    return [.fetchSidebar] + fetch(.around(id: clip), choice: .identity(clip))
  }

  /// Brings scroll positions and the window of rows in line with the size.
  mutating func settle() -> [Effect] {
    if focus == .lists, isSidebarHidden { focus = .clips }
    listing.scrollToSelection(rows: listRows)
    scrollSidebar()
    return extendWindow()
  }

  mutating func ringing(_ timer: Timer) -> [Effect] {
    switch timer {
    case .searchRest(let ticket):
      guard ticket == listing.rowsTicket, prompt?.purpose == .search else { return [] }
      return fetchWholeSearch()
    case .keySequence(let keys):
      guard keys == pendingKeys else { return [] }
      return endSequence()
    case .readingRest(let ticket):
      guard ticket == reading.ticket, let clip = reading.clip else { return [] }
      return [.fetchRelated(ticket: ticket, id: clip.id)]
    case .lateClip(let ticket):
      if ticket == reading.ticket { reading.isAwaited = false }
      return []
    }
  }
}
