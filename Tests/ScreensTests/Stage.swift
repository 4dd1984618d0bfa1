import Browser
import Canvas
import Clips
import Screens

/// A browser set up by hand, drawn without a terminal.
struct Stage {
  var state: State
  var cache = PaneCache()

  init(_ width: Int, _ height: Int) {
    _ = useWidthLocale()
    state = State(width: width, height: height, now: 1_781_805_600)
    let requests = update(&state, .start).compactMap { effect -> RowRequest? in
      if case .fetchRows(let request) = effect { request } else { nil }
    }
    let contents = SidebarContents(
      all: 3, new: 2, marked: 0,
      lists: [Self.topList], sources: [SourceSummary(name: "Corvane Video", count: 3)])
    _ = update(&state, .sidebar(contents))
    guard let request = requests.first else { return }
    _ = update(&state, .rows(request, RowWindow(rows: Self.rows)))
    _ = update(&state, .count(ticket: request.ticket, HitCount(3)))
    _ = update(&state, .clip(ticket: state.reading.ticket, Self.clip))
    _ = update(&state, .related(ticket: state.reading.ticket, versions: [Self.clip]))
  }

  mutating func type(_ macro: String) {
    for key in Key.sequence(macro) { _ = update(&state, .key(key)) }
  }

  mutating func draw() -> Canvas {
    let picture = screen(state, Drawing(), cache: &cache)
    _ = update(&state, .measured(picture.measures))
    return screen(state, Drawing(), cache: &cache).canvas
  }

  static var topList: ListSummary {
    var list = ListSummary(id: "top", title: "Top downloads in last 24 hours", kind: .top)
    list.source = "Corvane"
    list.count = 0
    return list
  }

  static var rows: [ClipRow] {
    var ferry = ClipRow(key: 3, id: "c1", title: "Ferry strike ends after night talks")
    ferry.published = Moment("2026-06-18T13:30:00Z")
    ferry.duration = 135
    ferry.place = "Marseille, France"
    ferry.source = "Corvane Video"
    ferry.kind = .video
    ferry.restrictionState = .restricted
    var flood = ClipRow(key: 2, id: "c2", title: "فيضان في الميناء القديم")
    flood.published = Moment("2026-06-18T09:05:00")
    flood.duration = 61
    flood.place = "الإسكندرية"
    flood.isSeen = true
    var killed = ClipRow(key: 1, id: "c3", title: "漢字のタイトル")
    killed.published = Moment("2023-01-31")
    killed.status = .killed
    killed.titleFlags = ["ARCHIVE"]
    killed.isMarked = true
    return [ferry, flood, killed]
  }

  static var clip: Clip {
    var clip = Clip()
    clip.id = "c1"
    clip.title = "Ferry strike ends after night talks"
    clip.source = "Corvane Video"
    clip.kind = .video
    clip.duration = 135
    clip.published = Moment("2026-06-18T13:30:00Z")
    clip.location = Location()
    clip.location?.city = "Marseille"
    clip.location?.country = "France"
    clip.sections = [
      Section(.description, "Crews walked back on board at dawn.\n\nThe talks took nine hours."),
      Section(.note, "Check the name of the ferry.", isPublic: false),
    ]
    clip.restrictions = [Restriction("No access Belgium. No archive.")]
    clip.restrictionState = .restricted
    clip.embargo = Embargo(.until, until: Moment("2026-06-18T12:00:00Z"))
    clip.notes = [Note(.zoneMissing, field: "updated")]
    var shot = Shot()
    shot.number = 1
    shot.start = 0
    shot.end = 14
    shot.text = "Wide of the quay"
    shot.rights = "NO ACCESS ITALY"
    clip.shots = [shot]
    return clip
  }
}
