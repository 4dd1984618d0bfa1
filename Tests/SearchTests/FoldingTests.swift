import Search
import XCTest

final class FoldingTests: XCTestCase {
  func testEveryRuleOfTheFoldingIsApplied() {
    let table: [(String, String)] = [
      ("", ""),
      ("Stalingrad", "stalingrad"),
      ("defen\u{441}e", "defence"),
      ("\u{412}BC News", "bbc news"),
      ("\u{41C}o\u{441}ква", "москва"),
      ("москва", "москва"),
      ("IT-специалист", "it-специалист"),
      ("a\u{441}", "ac"),
      ("\u{3BF}il pri\u{3BD}ate", "oil private"),
      ("10 \u{B5}m", "10 μm"),
      ("٠٠:٠٢:١٥", "00:02:15"),
      ("۱۲۳ １２３ १२३", "123 123 123"),
      ("الأمم إلى آسيا ٱلله", "الامم الي اسيا الله"),
      ("مدرسة على کتاب ایران", "مدرسه علي كتاب ايران"),
      ("مُحَمَّد مـــحمد", "محمد محمد"),
      ("مسؤول شئون", "مسؤول شئون"),
      ("و\u{654} ي\u{654} ى\u{654}", "ؤ ئ ئ"),
      ("\u{FEFB}", "لا"),
      (
        "Émigré Ёлка Ørsted Straße Işık Łódź Đà Nẵng",
        "emigre елка orsted strasse isik lodz da nang"
      ),
      ("æther Œuvre Þór", "aether oeuvre thor"),
      ("“Not one” ‘step’ `back´ «там»", "\"not one\" 'step' 'back' \"там\""),
      ("a–b—c\u{2212}d", "a-b-c-d"),
      ("a\u{A0}b\u{3000}c\td\ne", "a b c d e"),
      ("de\u{AD}fence \u{200B}zero\u{200D}width\u{FEFF}", "defence zerowidth"),
      ("ﬁlm ½ ™ Ⅳ", "film 1\u{2044}2 tm iv"),
      ("ΛΟΓΟΣ λόγος", "λογοσ λογοσ"),
      ("ｶﾞｽ か\u{3099}", "ガス が"),
      ("\u{1112}\u{1161}\u{11AB}국", "한국"),
      ("हिन्दी ক\u{9C7}\u{9BE}", "हिन्दी কো"),
      ("שָׁלוֹם", "שלומ".replacingOccurrences(of: "מ", with: "ם")),
      ("e\u{301}\u{302}x", "ex"),
    ]
    for (text, expected) in table {
      XCTAssertEqual(folded(text), expected, text)
      XCTAssertEqual(fold(text).text, expected, text)
    }
  }
}
