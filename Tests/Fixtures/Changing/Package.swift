// swift-tools-version: 5.9

import PackageDescription

let package = Package(
  name: "changing",
  dependencies: [
    .package(name: "vaulting-sdk-generator", path: Context.environment["GEN_PACKAGE"] ?? "../../..")
  ],
  targets: [
    .target(
      name: "Changing",
      dependencies: [.product(name: "SDKRuntime", package: "vaulting-sdk-generator")],
      plugins: [.plugin(name: "GenerateSDK", package: "vaulting-sdk-generator")])
  ]
)
