// swift-tools-version: 6.0

import PackageDescription

let package = Package(
  name: "shop",
  dependencies: [
    .package(name: "vaulting-sdk-generator", path: Context.environment["GEN_PACKAGE"] ?? "../../..")
  ],
  targets: [
    .executableTarget(
      name: "Shop",
      dependencies: [.product(name: "SDKRuntime", package: "vaulting-sdk-generator")],
      plugins: [.plugin(name: "GenerateSDK", package: "vaulting-sdk-generator")])
  ]
)
