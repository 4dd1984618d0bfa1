/// The names of a document, each kept once.
final class XMLNames {
  /// What the parser gives for one name: addresses that are equal for equal names.
  private struct Key: Hashable {
    var local: UnsafePointer<UInt8>?
    var prefix: UnsafePointer<UInt8>?
    var uri: UnsafePointer<UInt8>?
  }

  private struct Name: Hashable {
    var local: String
    var space: String
  }

  private var numbers: [Key: Int32] = [:]
  private var known: [Name: Int32] = [:]
  private var names: [Name] = []
  private var areRecords: [Bool] = []
  private var locals: Set<String> = []
  private let records: Set<String>

  /// A hostile document may hold a new name in each element; later ones are all one.
  private static let bound = 20_000

  /// The names of a document whose records are the elements of these local names.
  init(records: Set<String>) { self.records = records }

  /// True where the name is a record's.
  func isRecord(_ number: Int32) -> Bool {
    number >= 0 && number < areRecords.count && areRecords[Int(number)]
  }

  /// The local name of that number.
  func local(_ number: Int32) -> String {
    number >= 0 && number < names.count ? names[Int(number)].local : ""
  }

  /// The namespace of that number, as the vocabulary's usual prefix.
  func space(_ number: Int32) -> String {
    number >= 0 && number < names.count ? names[Int(number)].space : ""
  }

  /// The number of a name.
  func number(
    _ local: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) -> Int32 {
    let key = Key(local: local, prefix: prefix, uri: uri)
    if let number = numbers[key] { return number }
    guard names.count < Self.bound else { return -1 }
    let local = local.map { String(cString: $0) } ?? ""
    let prefix = prefix.map { String(cString: $0) } ?? ""
    let name = Name(
      local: local, space: uri.flatMap { Self.space(of: String(cString: $0)) } ?? prefix)
    let number = known[name] ?? Int32(names.count)
    if number == names.count {
      names.append(name)
      areRecords.append(records.contains(local))
      locals.insert(local)
    }
    known[name] = number
    numbers[key] = number
    return number
  }

  /// The local name under which elements of that name stand here: "" for one past the bound.
  func kept(_ local: String) -> String {
    names.count < Self.bound || locals.contains(local) ? local : ""
  }

  /// Forgets the addresses of a parser that is gone.
  func forgetAddresses() { numbers = [:] }

  /// The usual prefix of a namespace: "" for the core vocabularies, nil for others.
  private static func space(of uri: String) -> String? {
    switch uri {
    case "http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss",
      "https://search.yahoo.com/mrss/", "https://search.yahoo.com/mrss",
      "http://video.search.yahoo.com/mrss", "http://video.search.yahoo.com/mrss/":
      "media"
    case "https://rslstandard.org/rsl", "http://rslstandard.org/rsl",
      "https://rslstandard.org/rsl/":
      "rsl"
    case "http://www.w3.org/ns/odrl/2/", "http://w3.org/ns/odrl/2/", "http://www.w3.org/ns/odrl/2",
      "https://www.w3.org/ns/odrl/2/":
      "odrl"
    case "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.0/": "dc"
    case "http://purl.org/dc/terms/", "http://purl.org/dc/terms": "dcterms"
    case "http://purl.org/rss/1.0/modules/content/": "content"
    case "http://www.youtube.com/xml/schemas/2015": "yt"
    case "http://www.itunes.com/dtds/podcast-1.0.dtd", "http://www.itunes.com/DTDs/Podcast-1.0.dtd":
      "itunes"
    case "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://purl.org/rss/1.0/",
      "http://backend.userland.com/rss2", "http://backend.userland.com/RSS2",
      "http://iptc.org/std/nar/2006-10-01/", "http://ap.org/schemas/03/2005/appl",
      "http://my.netscape.com/rdf/simple/0.9/", "http://channel.netscape.com/rdf/simple/0.9/",
      "http://iptc.org/std/NITF/2006-10-18/":
      ""
    case "http://www.w3.org/XML/1998/namespace": "xml"
    case "http://www.w3.org/1999/xhtml": "xhtml"
    case "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf"
    default: nil
    }
  }
}
