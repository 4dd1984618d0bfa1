/// True where a line says in words that the item is held back; an arms embargo does not.
func announcesEmbargo(_ line: String) -> Bool {
  let key = foldedKey(line)
  guard
    key.holds("embargo") || key.holds("sperrfrist") || key.holds("hold for release")
      || key.holds("эмбарго")
  else { return false }
  if ["no embargo", "embargo lifted", "embargo: none", "embargo none", "keine sperrfrist"]
    .contains(where: key.holds)
  {
    return false
  }
  if [
    "sperrfrist", "embargoed until", "embargoed for", "under embargo", "embargo until",
    "strictly embargoed", "embargoed:", "embargo:", "hold for release", "эмбарго до",
  ]
  .contains(where: key.holds) {
    return true
  }
  let head = key.drop { !$0.isLetter }
  return head == "embargo" || head.hasPrefix("embargoed")
    || head.hasPrefix("embargo ")
      && !head.hasPrefix("embargo on")
}
