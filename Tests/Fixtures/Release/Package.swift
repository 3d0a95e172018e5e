// swift-tools-version: 6.0

// What customers build, with its tests and nothing else, so that both are quickly built in release. `Repository` is a
// link to this repository.

import PackageDescription

func library(_ name: String, _ dependencies: [String] = [], at path: String? = nil) -> Target {
  .target(
    name: name, dependencies: dependencies.map { .byName(name: $0) }, path: "Repository/\(path ?? "Sources/\(name)")")
}

func tests(_ name: String, _ dependencies: [String]) -> Target {
  .testTarget(name: name, dependencies: dependencies.map { .byName(name: $0) }, path: "Repository/Tests/\(name)")
}

let package = Package(
  name: "release",
  platforms: [.macOS(.v13)],
  targets: [
    library("TextFormats"),
    library("SpecModel", ["TextFormats"]),
    library("SpecReader", ["SpecModel", "TextFormats"]),
    library("SDKRuntime", ["TextFormats"]),
    library("AlipayVaulting", ["SDKRuntime"], at: "Generated/AlipayVaulting"),
    tests("SDKRuntimeTests", ["SDKRuntime"]),
    tests("GeneratedTests", ["AlipayVaulting", "SDKRuntime", "SpecModel", "SpecReader", "TextFormats"]),
  ]
)
