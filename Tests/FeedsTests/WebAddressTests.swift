import Testing

@testable import Feeds

struct WebAddressTests {
  @Test(
    "An address is encoded for sending",
    arguments: [
      ("https://example.com/feed.xml", "https://example.com/feed.xml"),
      ("  HTTP://Example.com  ", "HTTP://Example.com"),
      ("https://example.com/a b/c?q=d e#part", "https://example.com/a%20b/c?q=d%20e"),
      ("https://example.com/видео", "https://example.com/%D0%B2%D0%B8%D0%B4%D0%B5%D0%BE"),
      ("https://example.com?q=\"x\"", "https://example.com?q=%22x%22"),
      ("https://example.com/a%20b;$(x)`y`", "https://example.com/a%20b;$(x)%60y%60"),
      ("http://[::1]:8080/x", "http://[::1]:8080/x"),
    ])
  func encoded(written: String, sent: String) throws {
    #expect(try WebAddress(written).text == sent)
  }

  @Test(
    "An address that cannot be sent is refused with the reason",
    arguments: [
      ("", AddressFault.noScheme), ("example.com/feed", .noScheme), ("//example.com", .noScheme),
      ("file:///etc/passwd", .scheme("file")), ("ftp://example.com", .scheme("ftp")),
      ("javascript:alert(1)", .scheme("javascript")), ("http:/example.com", .noHost),
      ("https://", .noHost), ("https:///path", .noHost), ("https://:80/", .noHost),
      ("https://user@/x", .noHost), ("https://ex ample.com/", .noHost),
      ("https://a\\b.com/", .noHost), ("https://%61.com/", .noHost),
      ("https://example.com/\r\nHost: other", .controlCharacter),
      ("https://example.com/\u{0}", .controlCharacter),
      ("https://example.com/\u{202E}gpj", .controlCharacter),
      ("https://example.com/" + String(repeating: "x", count: 8_000), .tooLong(limit: 8_000)),
      ("-oProxyCommand=x", .noScheme),
    ])
  func refused(written: String, fault: AddressFault) {
    #expect(throws: fault) { try WebAddress(written) }
  }

  @Test(
    "Messages show no user name, password or query",
    arguments: [
      ("https://ann:s3cret@example.com:8443/feed?token=abc", "https://example.com:8443/feed"),
      ("http://a:b@c@example.com", "http://example.com"),
      ("https://example.com?key=abc", "https://example.com"),
    ])
  func shown(written: String, shown: String) throws {
    #expect(try WebAddress(written).shown == shown)
  }

  @Test(
    "Records keep the query but for keys",
    arguments: [
      (
        "https://ann:s3cret@example.com/feed?id=7&Access_Token=abc&flag&x-amz-signature=f",
        "https://example.com/feed?id=7&Access_Token=***&flag&x-amz-signature=***"
      ),
      ("https://example.com/feed?id=7", "https://example.com/feed?id=7"),
      ("https://example.com/feed", "https://example.com/feed"),
    ])
  func withoutSecrets(written: String, shown: String) throws {
    #expect(try WebAddress(written).withoutSecrets == shown)
  }

  @Test("A page keeps what stands behind its number sign")
  func fragment() throws {
    let address = try WebAddress("https://example.com/#/clip/1 2")
    #expect(address.text == "https://example.com/")
    #expect(address.pageText == "https://example.com/#/clip/1%202")
  }

  @Test("The host is known without credentials")
  func host() throws {
    #expect(try WebAddress("https://ann:x@example.com:8443/a@b").host == "example.com:8443")
  }
}
