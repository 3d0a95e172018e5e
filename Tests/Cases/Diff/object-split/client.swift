import SDKRuntime

private enum Client {
  static func buyer() -> Shop.Buyer {
    Shop.Buyer(name: "J. Doe")
  }
}
