import Clips

extension State {
  mutating func toggleMark() -> [Effect] {
    guard let row = listing.selectedRow, !row.id.isEmpty else { return [] }
    listing.window.rows[listing.selected].isMarked.toggle()
    return [.setMarked([row.id], !row.isMarked)] + (focus == .clips ? move(by: 1) : [])
  }

  mutating func toggleSeen() -> [Effect] {
    guard let row = listing.selectedRow, !row.id.isEmpty else { return [] }
    listing.window.rows[listing.selected].isSeen.toggle()
    return [.setSeen([row.id], !row.isSeen)]
  }
}
