// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "newsreel",
  products: [
    .executable(name: "newsreel", targets: ["newsreel"]),
    .library(name: "Catalogue", targets: ["Catalogue"]),
    .library(name: "Clips", targets: ["Clips"]),
    .library(name: "Readers", targets: ["Readers"]),
    .library(name: "Rights", targets: ["Rights"]),
    .library(name: "Search", targets: ["Search"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .executableTarget(
      name: "newsreel",
      dependencies: [
        "Terminal", "Screens", "Browser", "Catalogue", "Feeds", "Readers", "Rights", "Search",
        "Canvas", "Clips", "CSample", "CThemes", arguments, yams,
      ],
      exclude: ["Manual/Generated"],
      swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["Canvas", "CNcurses"], swiftSettings: strict),
    .target(
      name: "Screens", dependencies: ["Browser", "Clips", "Rights", "Canvas"],
      swiftSettings: strict),
    .target(
      name: "Browser", dependencies: ["Search", "Rights", "Clips"], swiftSettings: strict),
    .target(name: "Catalogue", dependencies: ["Search", "Clips", grdb], swiftSettings: strict),
    .target(name: "Feeds", dependencies: ["CFetch"], swiftSettings: strict),
    .target(
      name: "Readers", dependencies: ["Clips", "CXML", "CZip", "CUTF8Proc", "CDigest"],
      swiftSettings: strict),
    .target(
      name: "Rights", dependencies: ["Clips", "CUTF8Proc", "CVocabulary", "CXML"],
      swiftSettings: strict),
    .target(name: "Search", dependencies: ["Clips", "CUTF8Proc"], swiftSettings: strict),
    .target(name: "Canvas", dependencies: ["CBidi", yams], swiftSettings: strict),
    .target(name: "Clips", dependencies: [], swiftSettings: strict),

    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "CFetch", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    .target(name: "CSample"),
    .target(name: "CThemes"),
    .target(name: "CVocabulary"),
    .systemLibrary(
      name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CDigest", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CBidi", pkgConfig: "fribidi", providers: [.apt(["libfribidi-dev"])]),

    .target(name: "GoldenText", path: "Tests/Support/GoldenText", swiftSettings: strict),
    .target(name: "Chance", path: "Tests/Support/Chance", swiftSettings: strict),
    .target(
      name: "Mutations", dependencies: ["Rights"], path: "Tests/Support/Mutations",
      swiftSettings: strict),

    .testTarget(name: "ClipsTests", dependencies: ["Clips"], swiftSettings: strict),
    .testTarget(
      name: "CanvasTests", dependencies: ["Canvas", "GoldenText", "Chance"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Canvas"], swiftSettings: strict),
    .testTarget(name: "FeedsTests", dependencies: ["Feeds"], swiftSettings: strict),
    .testTarget(name: "SearchTests", dependencies: ["Search"], swiftSettings: strict),
    .testTarget(
      name: "RightsTests", dependencies: ["Rights", "Clips", "Mutations"],
      exclude: ["Lines", "Stories"],
      swiftSettings: strict),
    .testTarget(
      name: "ReadersTests", dependencies: ["Readers", "Rights", "Clips"], swiftSettings: strict),
    .testTarget(
      name: "CatalogueTests", dependencies: ["Catalogue", "Search", "Clips"],
      swiftSettings: strict),
    .testTarget(
      name: "BrowserTests", dependencies: ["Browser", "Clips", "Search", "Chance"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Screens", "Browser", "Rights", "Canvas", "Clips", "GoldenText", "Chance",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "newsreelTests",
      dependencies: [
        "newsreel", "Screens", "Browser", "Catalogue", "Search", "Canvas", "Clips", "GoldenText",
        "Chance",
      ],
      swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
