// swift-tools-version: 6.0

import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6)]

let package = Package(
  name: "vaulting-sdk-generator",
  platforms: [.macOS(.v10_15), .iOS(.v13), .tvOS(.v13), .watchOS(.v6), .visionOS(.v1)],
  products: [
    .library(name: "AlipayVaulting", targets: ["AlipayVaulting"]),
    .library(name: "SDKRuntime", targets: ["SDKRuntime"]),
    .library(name: "AlipayGateway", targets: ["AlipayGateway"]),
    .library(name: "AlipayGatewayURLSession", targets: ["AlipayGatewayURLSession"]),
    .executable(name: "gen", targets: ["gen"]),
    .plugin(name: "GenerateSDK", targets: ["GenerateSDK"]),
    .plugin(name: "GenCommand", targets: ["GenCommand"]),
  ],
  targets: [
    .target(name: "TextFormats", swiftSettings: strict),
    .target(name: "SpecModel", dependencies: ["TextFormats"], swiftSettings: strict),
    .target(name: "SpecReader", dependencies: ["SpecModel", "TextFormats"], swiftSettings: strict),
    .target(name: "SwiftEmitter", dependencies: ["SpecModel", "TextFormats"], swiftSettings: strict),
    .target(name: "SpecDiff", dependencies: ["SpecModel", "Reporting", "TextFormats"], swiftSettings: strict),
    .target(name: "Reporting", swiftSettings: strict),
    .target(name: "SpecVerify", dependencies: ["SpecModel", "SpecReader", "Reporting"], swiftSettings: strict),
    .target(
      name: "SpecExport", dependencies: ["SpecModel", "Reporting", "TextFormats"], swiftSettings: strict),
    .target(name: "SpecReference", dependencies: ["SpecModel"], swiftSettings: strict),
    .target(name: "FileSystem", swiftSettings: strict),
    .target(name: "Problems", dependencies: ["SpecModel", "FileSystem"], swiftSettings: strict),
    .target(
      name: "Generation", dependencies: ["SpecModel", "SpecReader", "SwiftEmitter", "FileSystem", "Problems"],
      swiftSettings: strict),
    .executableTarget(
      name: "gen",
      dependencies: [
        "SpecModel", "SpecReader", "SwiftEmitter", "SpecReference", "SpecVerify", "SpecExport", "SpecDiff",
        "Generation", "FileSystem", "Problems", "TextFormats",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "GenerateSDKTool", dependencies: ["Generation", "FileSystem", "Problems"], swiftSettings: strict),
    .target(name: "SDKRuntime", dependencies: ["TextFormats"], swiftSettings: strict),
    .target(
      name: "AlipayVaulting", dependencies: ["SDKRuntime"], path: "Generated/AlipayVaulting", swiftSettings: strict),
    .target(name: "AlipayGateway", dependencies: ["SDKRuntime"], exclude: ["README.md"], swiftSettings: strict),
    .target(name: "AlipayGatewayURLSession", dependencies: ["AlipayGateway"], swiftSettings: strict),
    .executableTarget(
      name: "bench",
      dependencies: ["SpecModel", "SpecReader", "SwiftEmitter", "AlipayVaulting"],
      exclude: ["README.md"], swiftSettings: strict),
    .plugin(
      name: "GenerateSDK", capability: .buildTool(), dependencies: ["GenerateSDKTool"],
      path: "Sources/Plugins/GenerateSDK"),
    .plugin(
      name: "GenCommand",
      capability: .command(
        intent: .custom(verb: "gen", description: "Generates Swift SDKs from the API descriptions in Specs."),
        permissions: [.writeToPackageDirectory(reason: "Writes the generated SDKs below Generated.")]),
      dependencies: ["gen"], path: "Sources/Plugins/GenCommand"),

    .testTarget(name: "TextFormatsTests", dependencies: ["TextFormats"], swiftSettings: strict),
    .testTarget(name: "SpecModelTests", dependencies: ["SpecModel", "TextFormats"], swiftSettings: strict),
    .testTarget(name: "SpecReaderTests", dependencies: ["SpecModel", "SpecReader"], swiftSettings: strict),
    .testTarget(
      name: "SwiftEmitterTests", dependencies: ["SpecModel", "SpecReader", "SwiftEmitter"], swiftSettings: strict),
    .testTarget(
      name: "SpecDiffTests", dependencies: ["SpecModel", "SpecReader", "SpecDiff", "SwiftEmitter", "TextFormats"],
      swiftSettings: strict),
    .testTarget(
      name: "SpecVerifyTests",
      dependencies: ["SpecModel", "SpecReader", "SpecVerify", "AlipayVaulting", "SDKRuntime"], swiftSettings: strict),
    .testTarget(
      name: "SpecExportTests", dependencies: ["SpecModel", "SpecReader", "SpecExport"], swiftSettings: strict),
    .testTarget(
      name: "SpecReferenceTests", dependencies: ["SpecModel", "SpecReader", "SpecReference"], swiftSettings: strict),
    .testTarget(name: "SDKRuntimeTests", dependencies: ["SDKRuntime"], swiftSettings: strict),
    .testTarget(
      name: "GeneratedTests", dependencies: ["AlipayVaulting", "SDKRuntime", "SpecModel", "SpecReader", "TextFormats"],
      swiftSettings: strict),
    .testTarget(
      name: "GenerationTests",
      dependencies: ["SpecModel", "SpecReader", "SwiftEmitter", "Generation", "FileSystem", "Problems"],
      swiftSettings: strict),
    .testTarget(
      name: "GenTests",
      dependencies: [
        "SpecModel", "SpecReader", "SwiftEmitter", "SpecReference", "SpecVerify", "SpecDiff", "Generation",
        "FileSystem",
        "Problems", "gen",
        "GenerateSDKTool",
      ],
      swiftSettings: strict),
    .testTarget(name: "PluginTests", dependencies: ["SwiftEmitter"], swiftSettings: strict),
    .testTarget(
      name: "HostileTests",
      dependencies: [
        "SpecModel", "SpecReader", "SwiftEmitter", "SpecReference", "SpecDiff", "SpecVerify", "SDKRuntime",
        "AlipayVaulting",
      ],
      exclude: ["Fuzzing/Driver.swift", "Fuzzing/run"], swiftSettings: strict),
    .testTarget(
      name: "AlipayGatewayTests",
      dependencies: ["AlipayGateway", "AlipayGatewayURLSession", "AlipayVaulting", "SDKRuntime"],
      exclude: ["signing-vectors.json"], swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
  ]
)
