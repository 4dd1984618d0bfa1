import Clips

/// Brings a raw clip to a clip: ids, titles, texts, dates, lengths, places, rights and status, with
/// a note for every guess.
func normalise(
  _ raw: RawClip, in context: DocumentContext, limits: ReadLimits = ReadLimits()
) -> Clip {
  var clip = Clip()
  clip.id = raw.id ?? ""
  return clip
}
