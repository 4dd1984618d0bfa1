import Browser
import XCTest

@testable import newsreel

final class KeyListingTests: XCTestCase {
  func testKeysAreListedByContextWithWhoSaidSo() {
    let keys = KeyMap([
      KeyMap.Binding(.anywhere, Key.sequence("<down>"), [.down]),
      KeyMap.Binding(.anywhere, Key.sequence("j"), [.down]),
      KeyMap.Binding(.anywhere, Key.sequence("gx"), [.mark, .down], origin: "keys.yaml:3"),
      KeyMap.Binding(.clips, Key.sequence("<C-p>"), [.halfPageUp], origin: "keys.yaml:7"),
    ])
    let listing = keyListing(keys).split(separator: "\n", omittingEmptySubsequences: false)
    XCTAssertEqual(
      listing.dropLast(),
      [
        "anywhere:",
        "  j       down        one line down  standard",
        "  <down>  down        one line down  standard",
        "  gx      mark, down                 keys.yaml:3",
        "",
        "clips:",
        "  <C-p>  half-page-up  half a page up  keys.yaml:7",
        "",
      ])
    XCTAssertEqual(
      listing.last,
      "without a key: "
        + Command.allCases.filter { ![.down, .mark, .halfPageUp].contains($0) }.map(\.name)
        .joined(separator: ", "))
  }

  func testEveryStandardBindingIsListed() {
    let listing = keyListing(.standard)
    XCTAssertEqual(
      listing.split(separator: "\n").filter { $0.hasSuffix("standard") }.count,
      KeyMap.standard.all.count)
    XCTAssertFalse(listing.contains("without a key"))
  }
}
