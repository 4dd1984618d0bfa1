import Browser
import Canvas
import Chance
import Clips
import Rights
import Screens

/// A browser between a user who presses anything and a catalogue that answers anything, late,
/// twice or never.
struct HostileWorld {
  var state: State
  var cache = PaneCache()
  var generator: Generator
  private var waiting: [Effect] = []
  private var count = 0

  init(seed: UInt64) {
    generator = Generator(seed: seed)
    state = State(
      width: generator.number(0...220), height: generator.number(0...70), now: 1_781_805_600)
    state.profiles = [Profile(id: "desk")]
    state.profileID = generator.isOnce(in: 2) ? "desk" : nil
    state.themes = ["default-dark", "paper"]
    act(.start)
  }

  static let keys: [Key] =
    Command.allCases.flatMap { $0.entry.places.flatMap { Key.sequence($0.keys) } }
    + [
      "<backspace>", "<del>", "<ins>", "<left>", "<right>", "<C-w>", "<C-k>", "<A-x>", "<F12>",
      "<", ">", "<>", "", "<C->", "<S-ret>", "(", ")", "\"", ":", "-", "*", "<C-a>", "<C-e>",
    ].map { Key($0) }

  mutating func act(_ action: Action) {
    for effect in update(&state, action) {
      switch effect {
      case .fetchRows, .countRows, .countGroup, .sift, .fetchClip, .fetchRelated, .fetchSidebar,
        .fetchHouse, .change,
        .fetchFacets, .suggest,
        .judge, .download, .wait:
        waiting.append(effect)
      case .copy, .openPages, .openLink, .saveText, .play, .playAll, .cancel, .export, .saveSearch,
        .visitSearch, .notifySearch, .announce, .useTheme, .useProfile,
        .useMouse,
        .redraw, .suspend, .quit:
        break
      }
    }
    if waiting.count > 40 { waiting.removeFirst(20) }
  }

  /// One thing that may happen, likely or not.
  mutating func step() {
    switch generator.number(0...19) {
    case 0:
      act(.resize(width: generator.number(0...220), height: generator.number(0...70)))
    case 1: act(.paste(generator.text(generator.number(0...40))))
    case 2:
      act(.tick(now: generator.one(of: [-62_135_596_800, 0, 253_402_300_799, 1_781_805_600]) ?? 0))
    case 3:
      let act: MouseAct =
        generator.one(of: [.click, .drag, .release, .wheelUp, .wheelDown]) ?? .click
      self.act(.mouse(act, x: generator.number(-2...230), y: generator.number(-2...80)))
    case 4: act(.failed(generator.text(30)))
    case 5...10:
      guard let index = waiting.indices.randomElement(using: &generator) else { return }
      let effect = generator.isOnce(in: 4) ? waiting[index] : waiting.remove(at: index)
      answer(effect)
    case 11, 12: act(.key(Key(generator.text(1))))
    default: act(.key(generator.one(of: Self.keys) ?? Key("j")))
    }
  }

  private mutating func answer(_ effect: Effect) {
    switch effect {
    case .fetchRows(let request): act(.rows(request, window()))
    case .countRows(let ticket, _, _, _, _):
      act(.count(ticket: ticket, HitCount(generator.one(of: [0, 1, .max]) ?? 0)))
    case .fetchClip(let ticket, let id):
      act(.clip(ticket: ticket, generator.clip(id)))
    case .fetchRelated(let ticket, let id):
      act(.related(ticket: ticket, versions: [generator.clip(id), generator.clip(id)]))
    case .fetchSidebar: act(.sidebar(sidebar()))
    case .fetchHouse: act(.house(house()))
    case .change(let request):
      act(
        .changed(
          [Change(request.property, request.isSet ?? true, state.listing.window.rows.map(\.id))],
          isRecorded: request.isRecorded))
    case .fetchFacets(let ticket, _, _):
      let choice = FacetChoice(
        facet: generator.text(6), title: generator.text(20), condition: generator.text(10),
        count: .max)
      act(.facets(ticket: ticket, [choice, choice]))
    case .judge(let ids, let profileID):
      let answer = generator.one(of: Verdict.Answer.allCases) ?? .review
      let verdicts = ids.map {
        ($0, RowVerdict(answer, validUntil: generator.isOnce(in: 2) ? .max : nil))
      }
      act(.judged(profileID: profileID, Dictionary(verdicts) { $1 }))
    case .suggest(let ticket, _): act(.suggested(ticket: ticket, generator.text(10)))
    case .wait(let timer, _): act(.timer(timer))
    case .countGroup(let ticket, _, _, let group):
      act(.groupCount(ticket: ticket, group, HitCount(.max, isExact: false)))
    case .sift(let ids, _):
      act(.sifted(Dictionary(ids.map { ($0, generator.isOnce(in: 2)) }) { $1 }))
    case .download(let task, _, _):
      act(.progress(task: task, received: .max, expected: generator.one(of: [0, 1, .max])))
      if generator.isOnce(in: 2) { act(.ended(task: task, Notice(generator.text(20)))) }
    case .copy, .openPages, .openLink, .saveText, .play, .playAll, .cancel, .export, .saveSearch,
      .visitSearch, .notifySearch, .announce, .useTheme, .useProfile,
      .useMouse, .redraw,
      .suspend, .quit:
      break
    }
  }

  private mutating func window() -> RowWindow {
    count += 1
    let start = generator.number(0...3) * 100
    let rows = (0..<generator.number(0...150)).map { generator.row(start + $0) }
    return RowWindow(
      rows: rows, reachesStart: generator.isOnce(in: 2), reachesEnd: generator.isOnce(in: 2))
  }

  /// A desk that has said this and that, some of it of the clip that is read.
  private mutating func house() -> House {
    var house = House()
    let wording = HouseWording(
      words: generator.text(12), means: .nothing, who: generator.text(5), when: .max)
    try? house.teach(wording)
    house.enter(
      HouseOverride(
        clip: state.reading.clip?.id ?? generator.text(4), digest: generator.text(4),
        ruling: generator.isOnce(in: 2) ? .allow : .deny, who: generator.text(5), when: .min,
        reason: generator.text(40)))
    return house
  }

  private mutating func sidebar() -> SidebarContents {
    var list = ListSummary(id: generator.text(5), title: generator.text(30), kind: .top)
    list.count = .max
    list.source = generator.text(5)
    return SidebarContents(
      all: generator.one(of: [nil, 0, 9, .max]) ?? nil, new: .max,
      marked: generator.number(0...2), lists: generator.isOnce(in: 2) ? [list, list] : [],
      sources: (0..<generator.number(0...40)).map { _ in
        SourceSummary(name: generator.text(20), count: 3)
      })
  }

  mutating func picture() -> Screen {
    let picture = screen(
      state, Drawing(glyphs: generator.isOnce(in: 2) ? .unicode : .ascii), cache: &cache)
    act(.measured(picture.measures))
    return picture
  }
}
