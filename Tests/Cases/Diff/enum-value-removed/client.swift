import SDKRuntime

private enum Client {
  static func brand() -> Shop.Brand {
    .amex
  }
}
