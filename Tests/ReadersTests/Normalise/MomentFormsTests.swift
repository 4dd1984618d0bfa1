import Clips
import XCTest

@testable import Readers

final class MomentFormsTests: XCTestCase {
  private let forms: [(String, String)] = [
    ("2023-01-31T14:39:00Z", "2023-01-31T14:39:00Z"),
    ("2023-01-31T14:39Z", "2023-01-31T14:39Z"),
    ("2023-01-31T14:39:00.123Z", "2023-01-31T14:39:00Z"),
    ("2023-01-31T14:39:00.123456+01:00", "2023-01-31T13:39:00Z"),
    ("2023-01-31T14:39:00+0100", "2023-01-31T13:39:00Z"),
    ("2023-01-31T14:39:00+01", "2023-01-31T13:39:00Z"),
    ("2023-01-31T14:39:00", "2023-01-31T14:39:00"),
    ("2023-01-31 14:39:00", "2023-01-31T14:39:00"),
    ("2023-01-31 9:05", "2023-01-31T09:05"),
    ("  2023-01-31T9:05:07Z  ", "2023-01-31T09:05:07Z"),
    ("2023-01-31 14:39:00 UTC", "2023-01-31T14:39:00Z"),
    ("2023-01-31 14:39:00 +02:00", "2023-01-31T12:39:00Z"),
    ("20230131T143900Z", "2023-01-31T14:39:00Z"),
    ("20230131T143900+0100", "2023-01-31T13:39:00Z"),
    ("20230131T143900", "2023-01-31T14:39:00"),
    ("20230131T1439Z", "2023-01-31T14:39Z"),
    ("20230131", "2023-01-31"),
    ("20230131143900", "2023-01-31T14:39:00"),
    ("1961-05-25", "1961-05-25"),
    ("1961-05", "1961-05"),
    ("1961", "1961"),
    ("2023/01/31", "2023-01-31"),
    ("2023:01:31 14:39:00", "2023-01-31T14:39:00"),
    ("2023:01:31 14:39:00+01:00", "2023-01-31T13:39:00Z"),
    ("31.01.2023", "2023-01-31"),
    ("31.01.2023 14:39", "2023-01-31T14:39"),
    ("31.01.2023, 14:39 Uhr", "2023-01-31T14:39"),
    ("31/01/2023", "2023-01-31"),
    ("01/31/2023 14:39", "2023-01-31T14:39"),
    ("28-Dec-2022", "2022-12-28"),
    ("12/Mar/2024 06:00", "2024-03-12T06:00"),
    ("Tue, 31 Jan 2023 14:39:00 +0100", "2023-01-31T13:39:00Z"),
    ("Tue, 31 Jan 2023 14:39:00 GMT", "2023-01-31T14:39:00Z"),
    ("Tue, 31 Jan 2023 14:39 EST", "2023-01-31T19:39Z"),
    ("31 Jan 23 14:39:00 Z", "2023-01-31T14:39:00Z"),
    ("31 Jan 2023 14:39 BST", "2023-01-31T14:39"),
    ("January 31, 2023 at 14:39 GMT +00:00", "2023-01-31T14:39Z"),
    ("January 31, 2023 at 14:39 GMT +03:00", "2023-01-31T11:39Z"),
    ("Jan 31, 2023 2:39 PM", "2023-01-31T14:39"),
    ("Jan. 31, 2023, 12:05 a.m.", "2023-01-31T00:05"),
    ("31st January 2023", "2023-01-31"),
    ("2023 Jan 31", "2023-01-31"),
    ("Sept 4, 2021", "2021-09-04"),
    ("January 2023", "2023-01"),
    ("31 janvier 2023", "2023-01-31"),
    ("1er février 2023 à 14:39", "2023-02-01T14:39"),
    ("le 14 août 2022", "2022-08-14"),
    ("31. Januar 2023", "2023-01-31"),
    ("3. März 2023 um 9:05", "2023-03-03T09:05"),
    ("31 de enero de 2023", "2023-01-31"),
    ("31 января 2023 г.", "2023-01-31"),
    ("31 января 2023 14:39", "2023-01-31T14:39"),
    ("31 мая 2023", "2023-05-31"),
    ("يناير ٣١, ٢٠٢٣ at ١٤:٣٩ GMT +00:00", "2023-01-31T14:39Z"),
    ("٣١ كانون الثاني ٢٠٢٣", "2023-01-31"),
    ("٣١ كانون الأول، ٢٠٢٣", "2023-12-31"),
    ("٥ تشرين الأول ٢٠٢٣", "2023-10-05"),
    ("٥ تشرين الثاني ٢٠٢٣", "2023-11-05"),
    ("٥ شباط ٢٠٢٣", "2023-02-05"),
    ("١٤ آذار ٢٠٢٣", "2023-03-14"),
    ("٢ أيار ٢٠٢٣", "2023-05-02"),
    ("14 أغسطس 2023", "2023-08-14"),
    ("۱۴ مايو ۲۰۲۳", "2023-05-14"),
    ("२०२३-०१-३१", "2023-01-31"),
    ("1675175940", "2023-01-31T14:39:00Z"),
    ("1675175940.0", "2023-01-31T14:39:00Z"),
    ("1675175940000", "2023-01-31T14:39:00Z"),
    ("2024-02-29T24:00:00Z", "2024-03-01T00:00:00Z"),
  ]

  func testEveryFormIsReadWithItsPrecisionAndZone() {
    for (text, expected) in forms {
      XCTAssertEqual(readMoment(text)?.moment.description, expected, text)
    }
  }

  func testWhatIsNoDateIsRefused() {
    for text in [
      "", " ", "soon", "yesterday", "2023-13-01", "2023-02-30", "32 Jan 2023", "01/02/2023",
      "12:30", "YYYYMMDDHHMM", "Monday", "12", "123456", "2023-01-31T25:00", "2023-01-31 14:61",
      "99999999999999999999", "31 Foo 2023", "January", "2023-01-31 14:39 and more", "٣١",
      "Jan 2023 31 12", String(repeating: "1", count: 300),
    ] {
      XCTAssertNil(readMoment(text)?.moment.description, text)
    }
  }

  func testFoldedDigitsAndArabicMonthsAreTold() {
    let given = readMoment("يناير ٣١, ٢٠٢٣ at ١٤:٣٩ GMT +00:00")
    XCTAssertEqual(given?.hasFoldedDigits, true)
    XCTAssertEqual(given?.hasArabicMonth, true)
    let english = readMoment("January 31, 2023")
    XCTAssertEqual(english?.hasFoldedDigits, false)
    XCTAssertEqual(english?.hasArabicMonth, false)
    XCTAssertEqual(readMoment("٥ تشرين الثاني 2023")?.hasArabicMonth, true)
  }

  func testEveryMonthNameOfEveryLanguageIsKnown() {
    let months = [
      "January February March April May June July August September October November December",
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
      "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
      "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
      "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    ]
    let levant = [
      "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول",
      "تشرين الأول", "تشرين الثاني", "كانون الأول",
    ]
    for names in months.map({ $0.split(separator: " ").map(String.init) }) + [levant] {
      XCTAssertEqual(names.count, 12)
      for (index, name) in names.enumerated() {
        let month = index < 9 ? "0\(index + 1)" : "\(index + 1)"
        XCTAssertEqual(
          readMoment("7 \(name) 2020")?.moment.description, "2020-\(month)-07", name)
      }
    }
  }

  func testMailDatesAreReadAlikeByTheirShortWay() {
    for (text, moment) in [
      ("Tue, 31 Jan 2023 14:39:00 GMT", "2023-01-31T14:39:00Z"),
      ("tue, 1 feb 2023 04:39 +0130", "2023-02-01T03:09Z"),
      ("31 Dec 2023 23:59:59 -0500", "2024-01-01T04:59:59Z"),
      ("29 Feb 2024 00:00:00 Z", "2024-02-29T00:00:00Z"),
    ] {
      XCTAssertEqual(mailMoment(text)?.description, moment, text)
      XCTAssertEqual(readMoment(text)?.moment, mailMoment(text), text)
    }
    for text in [
      "Tue, 31 Jan 2023 14:39:00", "Tue, 31 Feb 2023 14:39:00 GMT", "Tue, 31 Jan 23 14:39:00 GMT",
      "Xxx, 31 Jan 2023 14:39:00 GMT", "Tue, 31 Jan 2023 24:39:00 GMT", "Tue,", "", "31 Jan",
      "Tue, 31 Jan 2023 14:39:00 GMT+1", "Tue, 31 Jan 2023 14:39:00 +9900",
    ] {
      XCTAssertNil(mailMoment(text), text)
    }
  }
}
