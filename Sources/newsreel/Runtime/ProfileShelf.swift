import Clips
import Rights
import Synchronization

/// The outlet profiles there are, and which one verdicts are for; shared by every reader of the
/// catalogue.
final class ProfileShelf: Sendable {
  /// Every profile.
  let all: [Profile]
  /// What the rights desk has said.
  let house: HouseShelf
  private let active: Mutex<String?>

  init(_ profiles: [Profile] = [], active: String? = nil, house: HouseShelf = HouseShelf()) {
    all = profiles
    self.house = house
    self.active = Mutex(active)
  }

  /// The profiles of the user's folder; active is the one asked for, else that of the settings,
  /// else the first. One that is asked for and not there ends the command.
  static func standard(asked: String?) throws -> ProfileShelf {
    let places = Places.standard
    let outlets = try Outlets(name: asked, places: places)
    let (house, houseWarnings) = HouseShelf.standard(places)
    for warning in outlets.warnings + houseWarnings { complain("\(warning)") }
    let setting = SettingsFile(path: places.settingsFile).settings.profile
    let chosen = try outlet { () throws(Outlets.Mistake) in try outlets.chosen(setting: setting) }
    return ProfileShelf(outlets.profiles, active: chosen?.id, house: house)
  }

  /// The profile verdicts are for, nil for none.
  var current: Profile? {
    let id = active.withLock { $0 }
    return all.first { $0.id == id }
  }

  /// Goes by that profile from now on.
  func activate(_ id: String?) { active.withLock { $0 = id } }

  /// The verdict on a clip as a word of `verdict:`; without a profile nobody can say, so review.
  func answer(_ clip: Clip, _ now: Int64) -> String {
    guard let current else { return Verdict.Answer.review.rawValue }
    return judge(clip, for: current, at: now, house: house.current).verdict.answer.rawValue
  }
}
