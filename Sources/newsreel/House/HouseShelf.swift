import Rights
import Synchronization

/// What the rights desk has said, shared by every reader of the catalogue, and where it is kept.
final class HouseShelf: Sendable {
  private let house: Mutex<House>
  /// The files it is kept in; nil where it is forgotten with the program.
  private let files: HouseFiles?

  init(_ house: House = House(), files: HouseFiles? = nil) {
    self.house = Mutex(house)
    self.files = files
  }

  /// What the files of these places say, and what was passed over in them.
  static func standard(_ places: Places) -> (HouseShelf, [ConfigurationWarning]) {
    let files = HouseFiles(places)
    let (house, warnings) = files.read()
    return (HouseShelf(house, files: files), warnings)
  }

  /// What the desk has said so far.
  var current: House { house.withLock { $0 } }

  /// Reads the files again, where there are any.
  func reread() -> (house: House, warnings: [ConfigurationWarning]) {
    guard let (new, warnings) = files?.read() else { return (current, []) }
    house.withLock { $0 = new }
    return (new, warnings)
  }

  /// Puts a wording in place of another, or only takes that away; what holds from now on.
  func replace(_ old: HouseWording?, with new: HouseWording?) throws -> House {
    try files?.replace(old, with: new)
    return try renewed { house in
      if let old { house.forget(old.words) }
      if let new { try house.teach(new) }
    }
  }

  /// Puts an override in place of another, or only takes that away; what holds from now on.
  func replace(_ old: HouseOverride?, with new: HouseOverride?) throws -> House {
    try files?.replace(old, with: new)
    return try renewed { house in
      if let old { house.withdraw(old.clip, old.profile) }
      if let new { house.enter(new) }
    }
  }

  /// Others may have changed the files, so they are read again where there are any.
  private func renewed(_ change: (inout House) throws -> Void) throws -> House {
    var new = files?.read().house ?? current
    if files == nil { try change(&new) }
    return house.withLock { house in
      house = new
      return new
    }
  }
}
