import Clips

/// Reads IPTC Video Metadata Hub JSON and what exiftool makes of a file's XMP (FORMATS 5.10).
func readVMH(_ document: Document, _ intake: Intake) throws {
  try readRecords(document, intake) { object, record in
    var fields = JSONFields(object)
    var clip: RawClip
    if let metadata = fields.value("photovideometadataiptc")?.members {
      var inner = JSONFields(metadata)
      clip = hubClip(&inner)
      inner.leave(in: &clip)
    } else {
      fields = JSONFields(flattened(object))
      clip = exiftoolClip(&fields)
      fields.leave(in: &clip)
    }
    clip.record = record
    try intake.take(clip)
  }
}

/// The object with the members of its groups beside its own, named `group:member`.
private func flattened(_ object: JSONObject) -> JSONObject {
  var flat = JSONObject()
  for member in object.members {
    if let group = member.value.members, !member.key.contains(":") {
      flat.members += group.members.map { .init(member.key + ":" + $0.key, $0.value) }
    } else {
      flat.members.append(member)
    }
  }
  return flat
}
