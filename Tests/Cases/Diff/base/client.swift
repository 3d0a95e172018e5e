import SDKRuntime

private enum Client {
  static func pay(_ card: Shop.Card) -> Shop.Pay.Request {
    var request = Shop.Pay.Request(paymentId: "1", card: card, note: "x", months: 3)
    request = Shop.Pay.Request(paymentId: "1", card: card)
    request.note = nil
    request.months = 2
    return request
  }

  static func card() -> Shop.Card {
    var card = Shop.Card(number: "4111111111111111", brand: .visa, holder: "J. Doe")
    card = Shop.Card(number: "4111111111111111")
    let number: APICardNumber = card.number
    if card.brand == .jcb { card.holder = nil }
    card.number = number
    return card
  }

  static func read(_ request: Shop.Pay.Request) -> String {
    let id: String = request.paymentId
    let card: Shop.Card = request.card
    let holder: String? = card.holder
    let brand: Shop.Brand? = card.brand
    let note: String? = request.note
    let months: Int? = request.months
    return id + (holder ?? "") + (brand?.rawValue ?? "") + (note ?? "") + String(months ?? 1)
  }

  static func read(_ response: Shop.Pay.Response) -> String {
    let result: Shop.Result = response.result
    let token: String = response.token
    if let state = response.state { return state }
    let texts: [String] = [token, result.code, result.status, result.message]
    return texts.joined()
  }

  static func decide(_ response: Shop.Pay.Response) -> String {
    switch response.outcome {
    case .paid(let token): token
    case .waiting: ""
    case .failed(let resultCode): resultCode == .cardExpired || resultCode == .success ? "" : resultCode.rawValue
    }
  }

  static func receive(_ request: Shop.Paid.Request) -> Shop.Paid.Response {
    let id: String = request.paymentId
    return Shop.Paid.Response(result: Shop.Result(code: id, status: request.result.status, message: ""))
  }

  static func facts() -> [String] {
    [Shop.Pay.name, Shop.Pay.method, Shop.Pay.path, Shop.Servers.main, Shop.Servers.sandbox]
  }

  static func key(_ request: Shop.Pay.Request) -> String {
    request[keyPath: Shop.Pay.idempotencyKey]
  }

  static func isDenied(_ code: Shop.CommonResultCode) -> Bool {
    code == .accessDenied
  }
}
