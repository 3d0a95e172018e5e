// swift-tools-version: 6.0

import PackageDescription

let package = Package(
  name: "two-apis",
  dependencies: [
    .package(name: "vaulting-sdk-generator", path: Context.environment["GEN_PACKAGE"] ?? "../../..")
  ],
  targets: [
    .executableTarget(
      name: "Wallet",
      dependencies: [.product(name: "SDKRuntime", package: "vaulting-sdk-generator")],
      swiftSettings: [
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
        .unsafeFlags(["-warnings-as-errors"]),
      ],
      plugins: [.plugin(name: "GenerateSDK", package: "vaulting-sdk-generator")])
  ]
)
