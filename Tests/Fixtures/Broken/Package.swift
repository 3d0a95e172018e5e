// swift-tools-version: 6.0

import PackageDescription

let package = Package(
  name: "broken",
  dependencies: [
    .package(name: "vaulting-sdk-generator", path: Context.environment["GEN_PACKAGE"] ?? "../../..")
  ],
  targets: [
    .target(
      name: "Broken",
      dependencies: [.product(name: "SDKRuntime", package: "vaulting-sdk-generator")],
      plugins: [.plugin(name: "GenerateSDK", package: "vaulting-sdk-generator")])
  ]
)
