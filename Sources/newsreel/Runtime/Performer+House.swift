import Browser
import Rights

extension Performer {
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
