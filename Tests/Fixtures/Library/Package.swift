// swift-tools-version: 6.0

import PackageDescription

let package = Package(
  name: "library",
  dependencies: [
    .package(name: "vaulting-sdk-generator", path: Context.environment["GEN_PACKAGE"] ?? "../../..")
  ],
  targets: [
    .executableTarget(
      name: "Checkout",
      dependencies: [.product(name: "AlipayVaulting", package: "vaulting-sdk-generator")])
  ]
)
