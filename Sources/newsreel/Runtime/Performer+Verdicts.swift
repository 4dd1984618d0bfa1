import Browser
import Catalogue
import Clips
import Rights

extension Performer {
  /// The verdicts on clips for the outlet of that profile.
  func verdicts(on ids: [String], for profileID: String) throws -> [String: RowVerdict] {
    guard let profile = profiles.all.first(where: { $0.id == profileID }) else { return [:] }
    var verdicts: [String: RowVerdict] = [:]
    let house = profiles.house.current
    for clip in try catalogue.clips(ids: ids) {
      let verdict = judge(clip, for: profile, at: clock.now, house: house).verdict
      verdicts[clip.id] = RowVerdict(verdict.answer, validUntil: verdict.validUntil)
    }
    return verdicts
  }
}
