import Clips

extension DocumentReader {
  /// Reads NewsML 1.x (FORMATS 5.8).
  static let newsML1 = DocumentReader { document, intake in
    var lists: [(list: RawList, number: Int)] = []
    var terms = ListTerms()
    try document.readXML(records: ["NewsItem"], to: intake) { item, frame, notes in
      let envelope = frame.root?.child("NewsEnvelope")
      for item in [item] + item.descendants("NewsItem") {
        let news = NewsML1Item(item, in: envelope)
        if news.isIndex {
          var list = news.list()
          list.notes += notes
          let statement = ListTerms.Statement(news.clip().restrictions, of: "index")
          let ids = list.entries.compactMap(\.clipID)
          lists.append((list, terms.add(list.id, statement, listing: ids)))
        } else {
          var clip = news.clip()
          clip.notes += notes
          clip.restrictions += terms.terms(for: [clip.id].compactMap { $0 })
          try intake.take(clip)
        }
      }
    } finish: { _, ending in
      for (var list, number) in lists {
        list.notes += ending.notes
        list.notes += [terms.note(of: number)].compactMap { $0 }
        intake.take(list)
      }
    }
  }
}
