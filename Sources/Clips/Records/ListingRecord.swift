/// One record of a listing: a clip or a list.
public enum ListingRecord: Hashable, Sendable {
  case clip(Clip)
  case list(ClipList)
}

extension ListingRecord {
  /// Reads the object of one JSON Lines record by its `type`; nil where that is neither word.
  public init?(json: JSONObject) {
    var misreads: [Misread] = []
    self.init(json: json, misreads: &misreads)
  }

  /// The same, and tells what of the object was not read.
  public init?(json: JSONObject, misreads: inout [Misread]) {
    switch json["type"]?.text {
    case Clip.typeWord: self = .clip(Clip(json: json, misreads: &misreads))
    case ClipList.typeWord: self = .list(ClipList(json: json, misreads: &misreads))
    default: return nil
    }
  }

  /// The object of one JSON Lines record.
  public var json: JSONObject {
    switch self {
    case .clip(let clip): clip.json
    case .list(let list): list.json
    }
  }
}
