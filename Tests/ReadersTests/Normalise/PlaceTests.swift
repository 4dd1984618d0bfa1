import Clips
import XCTest

@testable import Readers

final class PlaceTests: XCTestCase {
  private func place(
    _ raw: String?, country: String? = nil, city: String? = nil, hedged: Bool = false
  ) -> Location {
    var location = Location()
    location.raw = raw
    location.country = country
    location.city = city
    location.isHedged = hedged
    return location
  }

  func testTextIsPartedWhereOneEndIsACountry() {
    let forms: [(String, String?, String?)] = [
      ("Russian Federation, Volgograd", "Russian Federation", "Volgograd"),
      ("Thailand, Chiang Mai", "Thailand", "Chiang Mai"),
      ("Antwerp, Belgium", "Belgium", "Antwerp"),
      ("GARISSA, KENYA", "KENYA", "GARISSA"),
      ("Wien, Österreich", "Österreich", "Wien"),
      ("Moscow, Russia", "Russia", "Moscow"),
      ("London, UK", "UK", "London"),
      ("Chicago, USA", "USA", "Chicago"),
      ("Brussels Midi", nil, nil),
      ("Somewhere, Nowhere", nil, nil),
      ("Kenya", "Kenya", nil),
    ]
    for (line, country, city) in forms {
      XCTAssertEqual(
        readPlace(RawPlace(raw: line)).location, place(line, country: country, city: city), line)
    }
  }

  func testARegionBetweenCityAndCountryIsKept() {
    var expected = place("Garmisch, Bayern, Germany", country: "Germany", city: "Garmisch")
    expected.region = "Bayern"
    XCTAssertEqual(readPlace(RawPlace(raw: "Garmisch, Bayern, Germany")).location, expected)
  }

  func testFieldsGoBeforeTheLine() {
    var raw = RawPlace(raw: "PARIS, France")
    raw.city = "Lyon"
    raw.countryCode = "iso3166-1a3:FRA"
    var expected = place("PARIS, France", country: "France", city: "Lyon")
    expected.countryCode = "FR"
    XCTAssertEqual(readPlace(raw).location, expected)
  }

  func testACodeGivesTheShortNameAndANameStaysAsSent() {
    var raw = RawPlace()
    raw.countryCode = "CYP"
    XCTAssertEqual(readPlace(raw).location?.country, "Cyprus")
    XCTAssertEqual(readPlace(raw).location?.countryCode, "CY")
    raw.country = "قبرص"
    XCTAssertEqual(readPlace(raw).location?.country, "قبرص")
  }

  func testAHedgedPlaceIsMarked() {
    XCTAssertEqual(
      readPlace(RawPlace(raw: "SAID TO BE KATHMANDU, NEPAL")).location,
      place("SAID TO BE KATHMANDU, NEPAL", country: "NEPAL", city: "KATHMANDU", hedged: true))
  }

  func testDatelinesLoseBracketsAndDates() {
    let kenya = readPlace(RawPlace(raw: "14 MARCH 2022, GARISSA, KENYA", isDateline: true))
    XCTAssertEqual(
      kenya.location, place("14 MARCH 2022, GARISSA, KENYA", country: "KENYA", city: "GARISSA"))
    XCTAssertEqual(kenya.date, "14 MARCH 2022")
    let gaza = readPlace(RawPlace(raw: "Nairobi, Kenya, May 16, 2021 (AFP) -", isDateline: true))
    XCTAssertEqual(gaza.location?.city, "Nairobi")
    XCTAssertEqual(gaza.date, "May 16, 2021")
  }

  func testPlaceholdersAreNoPlace() {
    XCTAssertNil(readPlace(RawPlace(raw: "Various")).location)
    XCTAssertNil(readPlace(RawPlace()).location)
  }
}
