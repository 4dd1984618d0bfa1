/// The months by their names and short forms in English, French, German, Spanish, Portuguese,
/// Italian, Russian and both Arabic sets, without accents and marks.
enum MonthNames {
  /// The month of a word, 1 to 12, and whether the word is Arabic; `next` is the word after it,
  /// used by the two-word Arabic names.
  static func month(_ word: String, next: String?) -> (number: Int, isArabic: Bool, words: Int)? {
    let key = wordKey(word)
    if let number = table[key] {
      return (number, key.utf8.first.map { $0 >= 0xD8 && $0 <= 0xDB } ?? false, 1)
    }
    if let pair = pairs[key], let next {
      let nextKey = wordKey(next)
      if nextKey == "الاول" { return (pair.first, true, 2) }
      if nextKey == "الثاني" { return (pair.second, true, 2) }
    }
    return nil
  }

  private static let pairs: [String: (first: Int, second: Int)] = [
    wordKey("كانون"): (12, 1), wordKey("تشرين"): (10, 11),
  ]

  private static let names: [String] = [
    """
    jan january janv janvier januar janner jaenner ene enero janeiro gen gennaio январь января янв \
    يناير جانفي
    """,
    """
    feb february fev fevr fevrier februar febrero fevereiro febbraio февраль февраля фев февр \
    فبراير شباط فيفري
    """,
    "mar march mars marz maerz mrz marzo marco март марта мар مارس آذار اذار",
    "apr april avr avril abr abril aprile апрель апреля апр أبريل ابريل إبريل نيسان أفريل",
    "may mai mayo maio mag maggio май мая مايو أيار ايار ماي",
    """
    jun june juin juni junio junho giu giugno июнь июня июн يونيو يونيه حزيران جوان
    """,
    "jul july juil juillet juli julio julho lug luglio июль июля июл يوليو يوليه تموز جويلية",
    "aug august aout ago agosto август августа авг أغسطس اغسطس آب اب أوت اوت",
    """
    sep sept september septembre septiembre setiembre setembro set settembre сентябрь сентября \
    сен сент سبتمبر أيلول ايلول
    """,
    """
    oct october octobre oktober okt octubre outubro out ottobre ott октябрь октября окт أكتوبر \
    اكتوبر
    """,
    "nov november novembre noviembre novembro ноябрь ноября ноя нояб نوفمبر",
    """
    dec december decembre dezember dez dic diciembre dezembro dicembre декабрь декабря дек ديسمبر
    """,
  ]

  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words.split(separator: " ") { table[wordKey(word)] = index + 1 }
    }
    return table
  }()
}
