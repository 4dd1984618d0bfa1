import Rights
import XCTest

/// Information is only what wholly consists of information; anything else in it may be a condition.
final class NoteTests: XCTestCase {
  private let outlet = Profile(
    id: "outlet", kind: "producer", country: "ES", territories: ["ES", "PT"],
    platforms: ["tv", "vod"], purposes: ["documentary"], clientOf: ["Tamarisk"], memberOf: [],
    resells: false, archives: true, usesFromArchive: true, commerciallyFunded: false, edits: true)
  private let published: Instant = 1_788_336_000

  private func answer(_ text: String) -> Verdict.Answer {
    evaluate(
      [parse(text, published: published)], facts: ClipFacts(published: published),
      profile: outlet, at: published + 3600
    ).answer
  }

  private func clear(_ texts: [String]) -> [String] { texts.filter { answer($0) == .clear } }

  func testAConditionInsideInformationIsNeverClear() {
    XCTAssertEqual(
      clear([
        "Warning: graphic images of victims in Spain, do not air on daytime TV",
        "Warning: contains violence, unsuitable for broadcast before nine",
        "Warning: disturbing scenes, watershed applies",
        "Graphic images, subject to sign-off by the family",
        "Flash photography, restricted to licensees",
        "For licensing contact sales, payment in advance",
        "For other uses contact sales; licence fee due",
        "Copyright Lantern, expires Friday",
        "Pool video under Palace rules",
        "Eyewitness video, exclusive to Kestrel",
        "Verified by Lantern for web",
        "All rights reserved by Lantern in Spain",
        "Attention : images sensibles, accord de la famille",
        "Vidéo amateur, réservée aux abonnés",
        "Poolmaterial für Poolmitglieder",
        "Alle Rechte vorbehalten, Lizenz ausstehend",
        "Atención: imágenes sensibles, previa autorización",
        "Vídeo aficionado, cedido en exclusiva",
        "Предупреждение: сцены насилия, с согласия семьи",
        "Все права защищены, лицензия до пятницы",
        "تحذير: مشاهد صادمة بعد موافقة العائلة",
        "فيديو هواة حصري لقناة المنارة",
      ]), [])
  }

  func testAConditionInsideANoticeInBracketsIsNeverClear() {
    XCTAssertEqual(
      clear([
        "Access all. (Note: kindly ring Lena before Spain)",
        "Access all. (Editors' note: shot five barred in Spain)",
        "Access all (Attention: swelling expected)",
        "Access all (please note that Kestrel decides)",
        "Access all. (Attention editors: hold for Lena)",
        "Access all (Hinweis: Lena fragen)",
      ]), [])
    XCTAssertEqual(answer("Access all. (Warning: graphic images)"), .clear)
  }

  func testPlainInformationStaysClear() {
    let texts = [
      "Warning: graphic images of injury. Access all.",
      "Access all. Copyright Harbour Lantern 2026",
      "Access all. For licensing enquiries email sales@lantern.example",
      "No restrictions. Achtung: verstörende Bilder",
    ]
    XCTAssertEqual(clear(texts), texts)
  }

  func testALeadingExceptionDoesNotSwallowTheBanBehindASlash() {
    XCTAssertNotEqual(answer("باستثناء التلفزيون/غير متاح في إسبانيا"), .clear)
    XCTAssertNotEqual(answer("باستثناء التلفزيون/غير متاح في إسبانيا"), .conditions)
  }

  func testOnDemandOfItsOwnIsNoPartOfAnOnlineOnlyLine() {
    XCTAssertEqual(answer("Print and online only"), .no)
  }
}
