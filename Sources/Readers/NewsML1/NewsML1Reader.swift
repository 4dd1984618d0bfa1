import Clips

extension DocumentReader {
  /// Reads NewsML 1.x (FORMATS 5.8).
  static let newsML1 = DocumentReader { document, intake in
    var lists: [RawList] = []
    try document.readXML(records: ["NewsItem"], to: intake) { item, frame, notes in
      let envelope = frame.root?.child("NewsEnvelope")
      for item in [item] + item.descendants("NewsItem") {
        let news = NewsML1Item(item, in: envelope)
        if news.isIndex {
          var list = news.list()
          list.notes += notes
          lists.append(list)
        } else {
          var clip = news.clip()
          clip.notes += notes
          try intake.take(clip)
        }
      }
    } finish: { _, ending in
      for var list in lists {
        list.notes += ending.notes
        intake.take(list)
      }
    }
  }
}
