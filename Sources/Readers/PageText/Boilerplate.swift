/// True for lines of a page that are no content: cookie sentences, buttons, size and format tables
/// (FORMATS 5.1).
func isBoilerplate(_ line: Substring) -> Bool {
  let count = line.utf8.count
  if count <= 40 {
    let key = squeezed(wordKey(line))
    return buttons.contains(key) || isFileFact(key)
  }
  guard count <= 2000 else { return false }
  let key = foldedKey(String(line))
  return key.holds("cookie")
    && ["website", "our site", "we use", "open settings", "accept", "consent", "preferences"]
      .contains(where: key.holds)
}

/// True for the buttons that say a list goes on.
func isMoreButton(_ line: Substring) -> Bool {
  guard line.utf8.count <= 20 else { return false }
  return ["show more", "load more", "see all", "see more", "view more", "view all"]
    .contains(squeezed(wordKey(line)))
}

/// A size, a format or a picture size of a download table: `120.4 MB`, `MP4 1920x1080`, `1080p`.
private func isFileFact(_ key: String) -> Bool {
  let words = key.split(separator: " ")
  guard (1...4).contains(words.count) else { return false }
  var isTelling = false
  for word in words {
    if fileWords.contains(String(word)) {
      isTelling = true
    } else if isFrameSize(word) || isByteSize(word) {
      isTelling = true
    } else if plainNumber(word) == nil {
      return false
    }
  }
  return isTelling
}

private func isFrameSize(_ word: Substring) -> Bool {
  let sides = word.split { $0 == "x" || $0 == "×" }
  if sides.count == 2 { return sides.allSatisfy { (3...4).contains($0.count) && Int($0) != nil } }
  guard word.last == "p" || word.last == "i" else { return false }
  return (3...4).contains(word.count - 1) && Int(word.dropLast()) != nil
}

private func isByteSize(_ word: Substring) -> Bool {
  ["kb", "mb", "gb", "tb"].contains { word.hasSuffix($0) && plainNumber(word.dropLast(2)) != nil }
}

private let fileWords: Set<String> = [
  "kb", "mb", "gb", "tb", "mp4", "mov", "mxf", "mpeg", "mpg", "avi", "h264", "h.264", "hd", "sd",
  "uhd", "4k", "fps", "kbps", "mbps",
]

private let buttons: Set<String> = [
  "show more", "show less", "load more", "see all", "see more", "view all", "view more", "share",
  "download", "downloads", "log in", "login", "log out", "sign in", "sign up", "register",
  "open settings", "settings", "accept", "accept all", "reject", "reject all", "decline",
  "accept cookies", "cookie settings", "cookies", "save", "close", "menu", "acquire", "size",
  "format", "add to cart", "add to basket", "copy link", "back", "next", "previous", "read more",
]
