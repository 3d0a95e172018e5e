import SDKRuntime

private enum Client {
  static func isBlocked(_ code: Shop.Pay.ResultCode) -> Bool {
    code == .cardBlocked
  }
}
