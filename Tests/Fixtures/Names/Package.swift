// swift-tools-version: 6.0

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"), .enableUpcomingFeature("InternalImportsByDefault"),
]
let runtime = Target.Dependency.product(name: "SDKRuntime", package: "vaulting-sdk-generator")
let library = Target.Dependency.product(name: "AlipayVaulting", package: "vaulting-sdk-generator")
let parser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let plugin = Target.PluginUsage.plugin(name: "GenerateSDK", package: "vaulting-sdk-generator")

let package = Package(
  name: "names",
  dependencies: [
    .package(name: "vaulting-sdk-generator", path: Context.environment["GEN_PACKAGE"] ?? "../../.."),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    .target(name: "ShortNames"),
    .target(name: "Plugged", dependencies: ["ShortNames", runtime, parser], plugins: [plugin]),
    .target(name: "Linked", dependencies: ["ShortNames", library, parser]),
    // The same sources, which `Tests/Fixtures/run` copies here.
    .target(
      name: "PluggedStrict", dependencies: ["ShortNames", runtime, parser], swiftSettings: strict, plugins: [plugin]),
    .target(name: "LinkedStrict", dependencies: ["ShortNames", library, parser], swiftSettings: strict),
  ]
)
