var card = Vault.Card(number: "4242424242424242")
card.brand = .visa
try Vault.StoreCard.Request(requestId: "1", card: card).validate()
print(card)

let points = Points.AddPoints.Request(card: .init(id: "4111"), count: 1001)
print(points.violations())
print("\(Vault.version) \(Points.version)")
