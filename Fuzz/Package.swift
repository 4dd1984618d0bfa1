// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "newsreel", path: "..")],
  targets: [
    .executableTarget(
      name: "readers",
      dependencies: [
        .product(name: "Clips", package: "newsreel"),
        .product(name: "Readers", package: "newsreel"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library", "-sanitize=fuzzer"]),
      ],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]),
    .executableTarget(
      name: "seeds",
      dependencies: [.product(name: "Readers", package: "newsreel")],
      swiftSettings: [.swiftLanguageMode(.v6)]),
  ]
)
