import Browser
import XCTest

final class KeyTests: XCTestCase {
  func testAMacroIsReadKeyByKey() {
    XCTAssertEqual(
      Key.sequence("/é x<ret><C-d><lt>\n<\t").map(\.notation),
      ["/", "é", "<space>", "x", "<ret>", "<C-d>", "<lt>", "<lt>", "<tab>"])
  }

  func testKeysAreShownAsPeopleCallThem() {
    XCTAssertEqual(
      ["j", "<ret>", "<C-d>", "<A-x>", "<S-tab>", "<pgdn>", "<F1>"].map { Key($0).description },
      ["j", "Enter", "Ctrl-D", "Alt-X", "Shift-Tab", "PgDn", "F1"])
  }

  func testNoTwoCommandsShareKeysInAContext() {
    var owners: [String: Command] = [:]
    for command in Command.allCases {
      for (context, keys) in command.entry.places {
        let place = "\(context) \(keys)"
        XCTAssertNil(owners[place], "\(place): \(command) and \(owners[place] as Any)")
        owners[place] = command
      }
    }
    for command in Command.allCases {
      for (context, keys) in command.entry.places where context != .anywhere {
        XCTAssertNil(owners["\(Context.anywhere) \(keys)"], "\(context) \(keys)")
      }
    }
  }

  func testEveryCommandHasAKeyAndAHelpLine() {
    for command in Command.allCases {
      XCTAssertFalse(command.entry.keys.isEmpty, command.rawValue)
      XCTAssertFalse(command.entry.help.isEmpty, command.rawValue)
      XCTAssertFalse(command.entry.hint.isEmpty, command.rawValue)
    }
  }
}
