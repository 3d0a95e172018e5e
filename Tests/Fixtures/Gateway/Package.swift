// swift-tools-version: 6.0

import PackageDescription

let package = Package(
  name: "gateway",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "vaulting-sdk-generator", path: Context.environment["GEN_PACKAGE"] ?? "../../.."),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "3.12.3"),
  ],
  targets: [
    .target(
      name: "Vendor",
      dependencies: [
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
        .product(name: "_CryptoExtras", package: "swift-crypto"),
      ]),
    .executableTarget(
      name: "Trial",
      dependencies: [
        "Vendor",
        .product(name: "AlipayVaulting", package: "vaulting-sdk-generator"),
        .product(name: "AlipayGateway", package: "vaulting-sdk-generator"),
        .product(name: "AlipayGatewayURLSession", package: "vaulting-sdk-generator"),
      ]),
    .executableTarget(name: "Sandbox", dependencies: ["Vendor"]),
    .target(
      name: "Snippets",
      dependencies: [
        .product(name: "AlipayVaulting", package: "vaulting-sdk-generator"),
        .product(name: "AlipayGateway", package: "vaulting-sdk-generator"),
      ]),
    .executableTarget(
      name: "StoreCard",
      dependencies: [
        .product(name: "AlipayVaulting", package: "vaulting-sdk-generator"),
        .product(name: "AlipayGateway", package: "vaulting-sdk-generator"),
        .product(name: "AlipayGatewayURLSession", package: "vaulting-sdk-generator"),
        .product(name: "_CryptoExtras", package: "swift-crypto"),
      ]),
  ]
)

#if canImport(Security)
  package.targets.append(
    .target(
      name: "SecurityKeys",
      dependencies: [.product(name: "AlipayGateway", package: "vaulting-sdk-generator")]))
#endif
