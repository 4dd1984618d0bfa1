import Browser
import Rights

extension Performer {
  /// What the desk says by now, others of it included, and what is wrong in its files.
  func readHouse() -> [Action] {
    let (house, warnings) = profiles.house.reread()
    let notice = warnings.first.map { Action.notice(Notice("\($0)", .warning)) }
    return [.house(house)] + [notice].compactMap { $0 }
  }

  /// Keeps what the desk says, where a change is one of that; nil for any other.
  func say(_ request: ChangeRequest) throws -> [Action]? {
    guard let isSet = request.isSet else { return nil }
    let house: House
    switch request.property {
    case .wording(let old, let new):
      house = try profiles.house.replace(isSet ? old : new, with: isSet ? new : old)
    case .ruling(let old, let new):
      house = try profiles.house.replace(isSet ? old : new, with: isSet ? new : old)
    case .seen, .marked, .tag, .collection, .collectionNote, .clipNote: return nil
    }
    let change = Change(request.property, isSet, try ids(of: request.selection))
    return [.house(house), .changed([change], isRecorded: request.isRecorded)]
  }
}
