import SDKRuntime

private enum Client {
  static func buyer() -> Shop.Pay.Request.Buyer {
    Shop.Pay.Request.Buyer(name: "J. Doe")
  }
}
