import SDKRuntime

private enum Client {
  static func decide(_ response: Shop.Pay.Response) -> String {
    switch response.outcome {
    case .blocked: "blocked"
    case .paid(let token): token
    case .waiting: ""
    case .failed(let resultCode): resultCode.rawValue
    }
  }
}
