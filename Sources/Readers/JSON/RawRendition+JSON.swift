import Clips

extension RawRendition {
  /// A media file as JSON formats of the ninjs family write it; nil without address or reference.
  init?(json object: JSONObject, name: String? = nil, mayBeMilliseconds: Bool) {
    var fields = JSONFields(object)
    self.init()
    url = fields.text("href", "url", "contenturl")
    reference = fields.text("residref", "ref")
    guard url != nil || reference != nil else { return nil }
    self.name = name ?? fields.text("name", "rendition", "title")
    mime = fields.text("mimetype", "contenttype", "mime_type")
    format = fields.text("format", "fileextension", "videocodec")
    width = fields.text("width")
    height = fields.text("height")
    frameRate = fields.text("framerate", "fps")
    bitrate = fields.text("bitrate", "averagebitrate")
    size = fields.text("sizeinbytes", "size", "filesize")
    duration = fields.text("duration").map {
      RawDuration($0, mayBeMilliseconds: mayBeMilliseconds, isOfFile: url != nil)
    }
    medium = Self.medium(
      type: fields.text("type"), protocolName: fields.text("transportprotocol", "protocol"))
  }

  private static func medium(type: String?, protocolName: String?) -> Medium? {
    if let name = protocolName?.lowercased(), !name.hasPrefix("http"), name != "ftp" {
      return .stream
    }
    return switch type?.lowercased() {
    case "video": .video
    case "audio": .audio
    case "picture", "graphic", "photo", "image": .picture
    case "text": .text
    default: nil
    }
  }
}
