import SDKRuntime

private enum Client {
  static func isBusy(_ code: Shop.Pay.ResultCode) -> Bool {
    code == .busy
  }
}
