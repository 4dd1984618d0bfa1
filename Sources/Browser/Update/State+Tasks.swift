extension State {
  /// Starts a download of the selected clip.
  mutating func startDownload(_ address: String) -> [Effect] {
    guard let row = listing.selectedRow, !row.id.isEmpty else { return [] }
    let id = ticket()
    tasks.append(Download(id: id, title: row.title))
    return [.download(task: id, id: row.id, address: address)]
  }

  mutating func progress(_ id: Int, _ received: Int, _ expected: Int?) {
    guard let index = tasks.firstIndex(where: { $0.id == id }) else { return }
    tasks[index].received = received
    tasks[index].expected = expected
  }

  mutating func end(_ id: Int, _ news: Notice) {
    guard let index = tasks.firstIndex(where: { $0.id == id }) else { return }
    let wasCancelled = tasks.remove(at: index).isCancelled
    notice =
      wasCancelled && news.weight == .failure
      ? Notice("download cancelled; downloading it again goes on where it stopped") : news
  }

  /// The downloads under way; choosing one stops it.
  mutating func openTasks() -> [Effect] {
    guard !tasks.isEmpty else {
      notice = Notice("no download is under way")
      return []
    }
    let items = tasks.enumerated().map { index, task in
      Menu.Item(
        index < 9 ? String(index + 1) : nil, task.title, detail: task.words, .cancel(task: task.id))
    }
    return open(Menu("Downloads: choose one to cancel it", items))
  }

  mutating func cancel(task id: Int) -> [Effect] {
    guard let index = tasks.firstIndex(where: { $0.id == id }) else { return [] }
    tasks[index].isCancelled = true
    notice = Notice("stopping the download")
    return [.cancel(task: id)]
  }

  /// Stops the latest download; quits where none is under way.
  mutating func cancelOrQuit() -> [Effect] {
    guard let task = tasks.last(where: { !$0.isCancelled }) else { return [.quit] }
    return cancel(task: task.id)
  }

  /// Quits; asks once more while a download is under way.
  mutating func quit() -> [Effect] {
    guard !tasks.isEmpty, !hasAskedToQuit else { return [.quit] }
    hasAskedToQuit = true
    notice = Notice(
      "a download is under way: \(keyWords(.quit)) again quits and keeps what has come", .warning)
    return []
  }
}
