import XCTest

final class LookTests: XCTestCase {
  func testLook() {
    for (w, h) in [(120, 40), (80, 24), (60, 20)] {
      var stage = Stage(w, h)
      print(stage.draw().text)
      print(String(repeating: "=", count: w))
    }
    var stage = Stage(100, 30)
    stage.type("?")
    print(stage.draw().text)
    stage = Stage(80, 24)
    stage.type("/ferry foo:x")
    print(stage.draw().text)
  }
}
