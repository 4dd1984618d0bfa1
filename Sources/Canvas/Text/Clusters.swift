/// Where a cluster's base stands in its source text.
struct PlacedCluster {
  var cluster: Cluster
  /// The scalar offset of the base.
  var offset: Int
}

/// Turns scalars into clusters one by one; marks go to the base before them.
struct Segmenter {
  private(set) var clusters: [PlacedCluster] = []
  private var offset = 0
  /// The previous scalar was a CR, whose LF shows nothing more.
  private var followsReturn = false

  init() {}

  mutating func reserve(_ count: Int) { clusters.reserveCapacity(count) }

  mutating func add(_ value: UInt32) {
    defer { offset += 1 }
    let endsReturn = followsReturn && value == 0x0A
    followsReturn = value == 0x0D
    if endsReturn { return }
    switch kind(of: value) {
    case .dropped:
      break
    case .blank:
      append(.blank)
    case .base(let width):
      append(Cluster(base: value, width: width))
    case .mark:
      if clusters.isEmpty { append(Cluster(base: 0x25CC, width: 1)) }
      clusters[clusters.count - 1].cluster.add(mark: value)
    case .unknown:
      append(Cluster(base: 0xFFFD, width: 1))
    }
  }

  private mutating func append(_ cluster: Cluster) {
    clusters.append(PlacedCluster(cluster: cluster, offset: offset))
  }
}

/// The text as terminal clusters: controls dropped, tabs and line ends as one blank each.
///
/// What terminals show differently (joiners, variation selectors, skin tones, bidi controls) is
/// dropped too, so a family of emoji becomes its members side by side.
public func clusters(of text: some StringProtocol) -> [Cluster] {
  var segmenter = Segmenter()
  for scalar in text.unicodeScalars { segmenter.add(scalar.value) }
  return segmenter.clusters.map(\.cluster)
}

/// Columns the text takes on a terminal.
public func width(of text: String) -> Int {
  var text = text
  let plain = text.withUTF8 { bytes -> Int? in
    for byte in bytes where byte < 0x20 || byte > 0x7E { return nil }
    return bytes.count
  }
  return plain ?? clusters(of: text).reduce(0) { $0 + $1.width }
}

/// The text cut to the width with `ellipsis` at its end, or the text's clusters if it fits.
public func truncated(_ text: String, to width: Int, ellipsis: String = "…") -> String {
  let all = clusters(of: text)
  return joined(truncated(all, to: width, ellipsis: clusters(of: ellipsis)))
}

/// The clusters cut to the width with the ellipsis at their end, or all of them if they fit.
func truncated(_ all: [Cluster], to width: Int, ellipsis: [Cluster]) -> [Cluster] {
  guard width > 0 else { return [] }
  if all.reduce(0, { $0 + $1.width }) <= width { return all }
  let mark = ellipsis.reduce(0) { $0 + $1.width } <= width ? ellipsis : []
  let room = width - mark.reduce(0) { $0 + $1.width }
  var used = 0
  var kept: [Cluster] = []
  for cluster in all {
    guard used + cluster.width <= room else { break }
    used += cluster.width
    kept.append(cluster)
  }
  return kept + mark
}

private func joined(_ clusters: [Cluster]) -> String {
  var text = ""
  for cluster in clusters { cluster.append(to: &text) }
  return text
}
