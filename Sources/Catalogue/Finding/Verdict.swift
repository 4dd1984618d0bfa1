import Clips
import Foundation
import GRDB

extension DatabaseFunction {
  /// `verdict(clip, now)`: the judge's word for a stored clip.
  static func verdict(_ judge: @escaping Catalogue.Judge) -> DatabaseFunction {
    DatabaseFunction("verdict", argumentCount: 2, pure: true) { values in
      guard let bytes = Data.fromDatabaseValue(values[0]),
        let now = Int64.fromDatabaseValue(values[1])
      else { return nil }
      return judge(bytes.withUnsafeBytes(Clip.init(stored:)), now)
    }
  }
}
