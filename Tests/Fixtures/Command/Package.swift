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
      path: "Generated/Vault")
  ]
)
