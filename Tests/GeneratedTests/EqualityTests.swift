import AlipayVaulting
import SpecModel
import Testing

@Suite("Equality and hashing")
struct EqualityTests {
  @Test(
    "Equal values are equal and hash alike; any one field changed or left out makes a difference",
    arguments: Description.messages)
  func fieldByField(message: DescribedMessage) throws {
    func open<Message: APIMessage>(_ type: Message.Type) throws {
      let document = Builder.full(message)
      let value = try Message(json: document.json)
      let again = try Message(json: document.json)
      #expect(value == again && value.hashValue == again.hashValue && Set([value, again]).count == 1)
      for site in message.sites {
        for other in Self.others(document[path: site.path], site.field) {
          let changed = Builder.setting(other, at: site.path[...], in: document, message.fields)
          let different = try Message(json: changed.json)
          #expect(value != different && different != value, "\(site) \(String(describing: other))")
          #expect(different == (try Message(json: changed.json)))
        }
      }
    }
    let type = try message.type
    try open(type)
  }

  @Test("An absent object and one that is there and empty are different values")
  func absentAndEmpty() throws {
    let message = try #require(Description.messages.first { $0.name == "vaultPaymentMethod.request" })
    var checked = 0
    for site in message.sites where !site.field.isRequired {
      guard let fields = Description.fields(of: site.field.type), !fields.contains(where: \.isRequired) else {
        continue
      }
      let absent = Builder.setting(nil, at: site.path[...], in: Builder.message(site, with: nil), message.fields)
      let empty = Builder.setting(.object([]), at: site.path[...], in: absent, message.fields)
      let left = try AlipayVaulting.VaultPaymentMethod.Request(json: absent.json)
      let right = try AlipayVaulting.VaultPaymentMethod.Request(json: empty.json)
      #expect(left != right && right != left, "\(site)")
      checked += 1
    }
    #expect(checked > 0)
  }

  @Test("A value that is moved from one field to its neighbour makes a difference")
  func neighbours() {
    typealias Name = AlipayVaulting.StoredUserName
    let names = [
      Name(firstName: "a"), Name(middleName: "a"), Name(lastName: "a"), Name(fullName: "a"), Name(),
      Name(firstName: "a", middleName: "a"), Name(firstName: ""), Name(middleName: ""),
    ]
    #expect(Set(names).count == names.count)
    for (index, left) in names.enumerated() {
      for (other, right) in names.enumerated() { #expect((left == right) == (index == other)) }
    }
    let holders = [
      AlipayVaulting.StoredWallet(accountHolderName: Name(), billingAddress: nil),
      AlipayVaulting.StoredWallet(accountHolderName: nil, billingAddress: .init()),
      AlipayVaulting.StoredWallet(accountHolderName: Name(), billingAddress: .init()),
    ]
    #expect(Set(holders).count == 3)
  }

  @Test("Lists differ by order, length and elements")
  func lists() {
    typealias Brand = AlipayVaulting.CardBrand
    let lists: [[Brand]?] = [
      nil, [], [.visa], [.visa, .visa], [.visa, .amex], [.amex, .visa], [Brand(rawValue: "")],
    ]
    let cards = lists.map { AlipayVaulting.StoredCard(supportedBrands: $0) }
    #expect(Set(cards).count == cards.count)
  }

  /// Other valid values for a field, and its absence if that is allowed.
  private static func others(_ value: Document?, _ field: Field) -> [Document?] {
    var others: [Document?] = field.isRequired ? [] : [nil]
    switch field.type {
    case .object, .inlineObject, .map: break
    case .list: others += [.list([]), .list([.text("other")]), .list([.text("other"), .text("other")])]
    case .scalar(.boolean): others.append(.boolean(value?.scalarText != "true"))
    case .scalar(.json): others.append(.list([]))
    case .scalar(.decimal): others.append(.number("1.5"))
    case .scalar(.integer): others.append(.number("1"))
    case .scalar(.string), .openEnum: others += [.text("other"), .text(""), .text((value?.scalarText ?? "") + " ")]
    }
    return others
  }
}
