// swift-tools-version: 6.0

import PackageDescription

let package = Package(
  name: "async-http-client-transport",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "vaulting-sdk-generator", path: Context.environment["GEN_PACKAGE"] ?? "../../.."),
    .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
  ],
  targets: [
    .target(
      name: "Client",
      dependencies: [
        .product(name: "AlipayGateway", package: "vaulting-sdk-generator"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
      ])
  ]
)
