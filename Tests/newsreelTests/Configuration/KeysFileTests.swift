import Browser
import XCTest

@testable import newsreel

final class KeysFileTests: XCTestCase {
  private func read(_ text: String) -> KeysFile { KeysFile(path: "keys.yaml", text: text) }

  private func binding(
    _ context: Context, _ keys: String, _ commands: [Command], line: Int
  ) -> KeyMap.Binding {
    KeyMap.Binding(context, Key.sequence(keys), commands, origin: "keys.yaml:\(line)")
  }

  func testKeysAreBoundToOneCommandToSeveralOrToNone() {
    let file = read(
      """
      anywhere:
        x: half-page-down
        "<C-X>": [mark, down]
        gx: halfPageUp
        "[": next-list
        q: null
        1: show-clips
        n: ~
      clips:
        "<pgdn>": "quit"
        " ": mark
      """)
    XCTAssertEqual(
      file.bindings,
      [
        binding(.anywhere, "x", [.halfPageDown], line: 2),
        binding(.anywhere, "<C-x>", [.mark, .down], line: 3),
        binding(.anywhere, "gx", [.halfPageUp], line: 4),
        binding(.anywhere, "[", [.nextList], line: 5),
        binding(.anywhere, "q", [], line: 6),
        binding(.anywhere, "1", [.showClips], line: 7),
        binding(.anywhere, "n", [], line: 8),
        binding(.clips, "<pgdn>", [.quit], line: 10),
        binding(.clips, "<space>", [.mark], line: 11),
      ])
    XCTAssertEqual(file.warnings, [])
  }

  func testAMistakeIsAWarningWithItsLineAndTheRestHolds() {
    let file = read(
      """
      clip:
        a: up
      moon:
        a: up
      anywhere:
        b: quitt
        c: fly
        d: [up, [down]]
        e: {up: down}
        "<foo>": up
        "<": up
        aaaaaaaaa: up
        "": up
        h:
        - up
        - dwn
        i: down
      lists: up
      pane:
      prompt:
        j: down
      """)
    XCTAssertEqual(
      file.warnings.map(\.description),
      [
        "keys.yaml:1: unknown context 'clip'; did you mean clips?",
        "keys.yaml:3: unknown context 'moon'; known are anywhere, lists, clips, pane",
        "keys.yaml:6: unknown command 'quitt'; did you mean quit?",
        "keys.yaml:7: unknown command 'fly'; `newsreel keys` lists all",
        "keys.yaml:8: 'd': expected the name of a command",
        "keys.yaml:9: 'e': expected a command, a list of commands, or null to unbind",
        "keys.yaml:10: '<foo>': column 1: <foo> is no key; known are <ret> <tab> <esc> <space>"
          + " <backspace> <del> <ins> <up> <down> <left> <right> <home> <end> <pgup> <pgdn> <lt>"
          + " <F1>… and <C-x>, <A-x>, <S-x> of any",
        "keys.yaml:11: '<': column 1: `<` begins a key name and has no `>`; write <lt> for the"
          + " sign itself",
        "keys.yaml:12: 'aaaaaaaaa': write 1 to 8 keys, such as gg or \"<C-d>\"",
        "keys.yaml:13: '': write 1 to 8 keys, such as gg or \"<C-d>\"",
        "keys.yaml:16: unknown command 'dwn'; did you mean down?",
        "keys.yaml:18: lists: expected a mapping of `key: command`",
        "keys.yaml:20: the keys of prompt are fixed; those of anywhere, lists, clips, pane can be"
          + " bound",
      ])
    XCTAssertEqual(file.bindings, [binding(.anywhere, "i", [.down], line: 17)])
  }

  func testOfKeysBoundTwiceTheLastHoldsHoweverTheyAreWritten() {
    let file = read(
      """
      anywhere:
        x: up
        "<C-d>": up
        x: down
        "<c-D>": down
        "<C-d>": quit
      clips:
        x: mark
      """)
    XCTAssertEqual(
      file.warnings.map(\.description),
      [
        "keys.yaml:2: 'x' is given again below; line 4 holds",
        "keys.yaml:3: '<C-d>' is given again below; line 6 holds",
        "keys.yaml:5: '<C-d>' is bound again for anywhere; line 6 holds",
      ])
    XCTAssertEqual(
      file.bindings,
      [
        binding(.anywhere, "x", [.down], line: 4),
        binding(.anywhere, "<C-d>", [.quit], line: 6),
        binding(.clips, "x", [.mark], line: 8),
      ])
  }

  func testEveryCommandCanBeBoundByItsName() {
    for command in Command.allCases {
      let file = read("anywhere:\n  x: \(command.name)\n  y: \(command.rawValue)\n")
      XCTAssertEqual(file.bindings.map(\.commands), [[command], [command]])
    }
  }

  func testEveryStandardKeyCanBeWrittenInAFile() {
    for binding in KeyMap.standard.all {
      let keys = binding.keys.map(\.notation).joined()
      let quoted = SettingValue.text(keys).yaml
      let file = read("\(binding.context.rawValue):\n  \(quoted): quit\n")
      XCTAssertEqual(file.bindings.map(\.keys), [binding.keys])
      XCTAssertEqual(file.warnings, [])
    }
  }

  func testAMapIsChangedByTheFile() {
    let file = read(
      """
      anywhere:
        q: null
        Q: quit
        ga: null
      clips:
        j: [mark, down]
        k: null
      lists:
        q: null
      """)
    let map = KeyMap.standard.changed(by: file.bindings)
    func meaning(_ keys: String, _ context: Context) -> KeyMap.Meaning {
      map.meaning(of: Key.sequence(keys), in: context)
    }
    XCTAssertEqual(meaning("q", .clips), .none)
    XCTAssertEqual(meaning("Q", .clips), .commands([.quit]))
    XCTAssertEqual(meaning("ga", .clips), .none)
    XCTAssertEqual(meaning("gn", .clips), .commands([.newClips]))
    XCTAssertEqual(meaning("j", .clips), .commands([.mark, .down]))
    XCTAssertEqual(meaning("j", .lists), .commands([.down]))
    XCTAssertEqual(meaning("k", .clips), .none)
    XCTAssertEqual(meaning("k", .lists), .commands([.up]))
    XCTAssertEqual(
      map.all.filter { $0.origin != nil }.map { "\($0.keys[0]) \($0.origin ?? "")" },
      ["Q keys.yaml:3", "j keys.yaml:6"])
  }

  func testAPrefixWhoseSequencesAreAllUnboundWaitsForNothing() {
    let map = KeyMap([KeyMap.Binding(.anywhere, Key.sequence("xy"), [.quit])])
      .changed(by: read("anywhere: {xy: null}").bindings)
    XCTAssertEqual(map, KeyMap([]))
    XCTAssertEqual(map.meaning(of: [Key("x")], in: .clips), .none)
  }

  func testNoChangeLeavesTheStandardKeys() {
    XCTAssertEqual(KeyMap.standard.changed(by: []), KeyMap.standard)
  }
}
