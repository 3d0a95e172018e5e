// swift-tools-version: 6.0

import PackageDescription

let package = Package(
  name: "command",
  dependencies: [
    .package(name: "vaulting-sdk-generator", path: Context.environment["GEN_PACKAGE"] ?? "../../..")
  ],
  targets: [
    .target(
      name: "Vault",
      dependencies: [.product(name: "SDKRuntime", package: "vaulting-sdk-generator")],
      path: "Generated/Vault"),
    .target(
      name: "Built",
      dependencies: [.product(name: "SDKRuntime", package: "vaulting-sdk-generator")],
      plugins: [.plugin(name: "GenerateSDK", package: "vaulting-sdk-generator")]),
  ]
)
