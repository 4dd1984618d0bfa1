import Browser
import Canvas
import Clips
import Rights

/// The wrapped text of each pane, kept until clip, width, search or clock change it.
public struct PaneCache: Sendable {
  struct Key: Hashable {
    var ticket: Int
    var hasClip: Bool
    var related: [Int]
    var notes: [String]
    var profile: String?
    var house: House
    var times: TimeStyle
    var width: Int
    var search: State.Sought
    var wrapWidth: Int
    var minute: Int64
    var selection: String?

    init(_ state: State, pane: Pane, width: Int) {
      ticket = state.reading.ticket
      hasClip = state.reading.clip != nil
      related =
        pane == .history
        ? [state.reading.versions?.count ?? -1, state.reading.lookAlikes.count] : []
      notes = state.reading.clip.map { state.notes(on: $0.id).map(\.text) } ?? []
      times = state.timeStyle
      profile = state.reading.judgement == nil ? nil : state.profileID
      house = state.house
      self.width = width
      search = state.sought
      wrapWidth = state.wrapWidth
      minute = state.now / 60
      selection = state.listing.selectedRow?.identity
    }
  }

  struct Text {
    var key: Key
    var lines: [Line]
    var hits: [Int]
    var sections: [Int]
  }

  var texts: [Pane: Text] = [:]

  /// An empty cache.
  public init() {}
}
