// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "newsreel", path: "..")],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [
        .product(name: "Catalogue", package: "newsreel"),
        .product(name: "Search", package: "newsreel"),
        .product(name: "Rights", package: "newsreel"),
        .product(name: "Clips", package: "newsreel"),
        "CBaseline",
      ],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
    .executableTarget(name: "keys"),
    .executableTarget(name: "baseline", dependencies: ["CBaseline"]),
    .target(name: "CBaseline", linkerSettings: [.linkedLibrary("sqlite3")]),
  ]
)
