/// One record of a listing: a clip or a list.
public enum ListingRecord: Hashable, Sendable {
  case clip(Clip)
  case list(ClipList)
}

extension ListingRecord {
  /// Reads the object of one JSON Lines record by its `type`; nil where that is neither word.
  public init?(json: JSONObject) {
    switch json["type"]?.text {
    case Clip.typeWord: self = .clip(Clip(json: json))
    case ClipList.typeWord: self = .list(ClipList(json: json))
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
