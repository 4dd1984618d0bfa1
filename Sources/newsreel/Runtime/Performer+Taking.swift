import Browser
import Catalogue
import Clips
import Feeds
import Glibc
import Readers
import Rights

extension Performer {
  /// The text to put on the clipboard and what to say of it.
  func copy(_ excerpt: String, _ selection: Browser.Selection) throws -> (
    text: String, words: String
  )? {
    let clips = try catalogue.clips(ids: ids(of: selection))
    guard let kind = Excerpt(rawValue: excerpt), let text = kind.text(of: clips) else {
      return nil
    }
    try log(clips.map(\.id), .copied, excerpt)
    let number = clips.count == 1 ? "" : " of \(clips.count) clips"
    return (text, "copied \(kind.title)\(number)")
  }

  /// What to say where nothing of that kind came with the clips.
  func absence(of excerpt: String) -> Notice {
    let title = Excerpt(rawValue: excerpt)?.title ?? excerpt
    return Notice("no \(title) came with this; y shows what else can be copied", .warning)
  }

  /// Opens the pages of clips in the desktop's browser.
  func openPages(_ selection: Browser.Selection) throws -> [Action] {
    let clips = try catalogue.clips(ids: ids(of: selection))
    let pages = clips.compactMap { clip in
      clip.isKilled ? nil : clip.url.map { (id: clip.id, address: $0) }
    }
    guard let first = pages.first else {
      return [.notice(Notice("none of these clips has a page to open", .warning))]
    }
    for page in pages {
      try newsreel.openPage(page.address, programs)
      try log([page.id], .opened, page.address)
    }
    let words = pages.count == 1 ? "opened \(first.address)" : "opened \(pages.count) pages"
    return [.notice(Notice(words + without(clips.count - pages.count, "page")))]
  }

  private func without(_ count: Int, _ what: String) -> String {
    count == 0 ? "" : "; \(count) of the clips \(count == 1 ? "has" : "have") no \(what)"
  }

  /// Plays the best rendition of each clip, one after the other.
  func playAll(_ selection: Browser.Selection) throws -> [Action] {
    let clips = try catalogue.clips(ids: ids(of: selection))
    let files = clips.compactMap { clip in
      playable(of: clip).first.map { (id: clip.id, address: $0.address) }
    }
    guard !files.isEmpty else {
      return [.notice(Notice("none of these clips came with anything to play", .warning))]
    }
    try newsreel.play(files.map(\.address), with: settings.player, programs)
    for file in files { try log([file.id], .played, file.address) }
    let player = settings.player.first ?? "the player"
    return [
      .notice(
        Notice(
          "playing \(files.count) \(files.count == 1 ? "clip" : "clips") in \(player)"
            + without(clips.count - files.count, "footage to play")))
    ]
  }

  /// Plays an address of a clip in the player.
  func play(_ id: String, _ address: String) throws -> [Action] {
    try newsreel.play([address], with: settings.player, programs)
    try log([id], .played, address)
    return [.notice(Notice("playing in \(settings.player.first ?? "the player")"))]
  }

  /// Downloads an address of a clip with its rights beside it, unless they forbid it; what there
  /// is to say of it in the end.
  func download(
    _ task: Int, _ id: String, _ address: String, _ stop: FetchCancellation?,
    _ progress: (Action) -> Void
  ) -> Notice {
    do {
      return try fetchFile(task, id, address, stop, progress)
    } catch {
      return Notice("\(error)", .failure)
    }
  }

  private func fetchFile(
    _ task: Int, _ id: String, _ address: String, _ stop: FetchCancellation?,
    _ progress: (Action) -> Void
  ) throws -> Notice {
    guard let clip = try catalogue.clip(id: id) else {
      return Notice("the clip is no longer in the catalogue", .failure)
    }
    guard let choice = downloadable(clip.renditions).first(where: { $0.address == address }) else {
      return Notice(
        "this address cannot be downloaded: it is no http or https address", .failure)
    }
    let taking = taking(clip)
    var shown: UInt64 = 0
    let file = try newsreel.download(choice, taking, cancellation: stop) { step in
      let now = monotonicMilliseconds()
      guard now - shown > 200 else { return }
      shown = now
      progress(.progress(task: task, received: step.received, expected: step.expected))
    }
    try log([id], .downloaded, file.path)
    return Notice("downloaded \(file.path) (\(file.bytes) bytes) and its rights")
  }

  /// Saves a text of a clip with its rights beside it, unless they forbid it.
  func save(_ name: String, of id: String) throws -> [Action] {
    guard let kind = SavedText(rawValue: name), let clip = try catalogue.clip(id: id) else {
      return [.failed("the clip is no longer in the catalogue")]
    }
    let file = try newsreel.save(kind, taking(clip))
    try log([id], .downloaded, file.path)
    return [.notice(Notice("saved \(file.path) and its rights"))]
  }

  private func taking(_ clip: Clip) -> Taking {
    Taking(
      clip: clip, ruling: ruling(on: clip), folder: places.expanded(settings.downloadFolder),
      now: clock.now)
  }

  /// Writes clips into a new file.
  func export(_ name: String, _ path: String, _ selection: Browser.Selection) throws -> [Action] {
    guard let format = ExportFormat(rawValue: name) else {
      let known = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      return [.failed("there is no format '\(name)'; there are \(known)")]
    }
    let path = places.expanded(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError(path, errno) }
    defer { close(descriptor) }
    let ids = try ids(of: selection)
    var exporter = Exporter(format)
    var bytes = exporter.begin()
    for start in stride(from: 0, to: ids.count, by: 200) {
      for clip in try catalogue.clips(ids: Array(ids[start..<min(start + 200, ids.count)])) {
        bytes += exporter.record(.clip(clip))
      }
      guard writeAll(bytes, to: descriptor) else { throw FileError(path, errno) }
      bytes = []
    }
    guard writeAll(bytes + exporter.end(), to: descriptor) else { throw FileError(path, errno) }
    try log(ids, .exported, path)
    return [
      .notice(Notice("\(ids.count) \(ids.count == 1 ? "clip" : "clips") exported to \(path)"))
    ]
  }

  private func log(_ ids: [String], _ action: UseAction, _ detail: String) throws {
    for id in ids {
      try catalogue.log(UseRecord(clipID: id, action: action, at: clock.now, detail: detail))
    }
  }

  /// What the rights of a clip come to for the active profile; review without one.
  private func ruling(on clip: Clip) -> Ruling {
    guard let profile = profiles.current else { return Ruling(.review) }
    let verdict = judge(clip, for: profile, at: clock.now, house: profiles.house.current).verdict
    var ruling = Ruling(
      verdict.answer.outcome, profile: profile.name ?? profile.id,
      because: verdict.deciding.map { $0.quote.isEmpty ? verdict.meaning(of: $0) : $0.quote })
    ruling.duties = verdict.duties.map(\.text)
    ruling.credit = verdict.duties.lazy.compactMap(\.credit).first
    if verdict.house?.standing == .inForce { ruling.override = verdict.house?.override.ruling }
    ruling.house = verdict.house.map { house in
      house.override.words + (house.standing.obstacle.map { "; does not count: \($0)" } ?? "")
    }
    ruling.validUntil = verdict.validUntil.map { Clips.Moment(seconds: $0) }
    return ruling
  }
}

extension Verdict.Answer {
  fileprivate var outcome: Ruling.Outcome {
    switch self {
    case .clear: .clear
    case .conditions: .conditions
    case .review: .review
    case .no: .no
    }
  }
}
