import AlipayVaulting
import Foundation

/// The types that messages are read as, and what is secret in them.
enum FuzzedMessages {
  static func type(named name: String) -> any APIObject.Type {
    if let type = types[name] { return type }
    let sum = name.utf8.reduce(0) { $0 &+ Int($1) }
    return types[names[sum % names.count]] ?? EveryKind.self
  }

  private static let names = types.keys.sorted()

  private static let types: [String: any APIObject.Type] = [
    "everyKind": EveryKind.self,
    "createVaultingSession.request": AlipayVaulting.CreateVaultingSession.Request.self,
    "createVaultingSession.response": AlipayVaulting.CreateVaultingSession.Response.self,
    "deleteToken.response": AlipayVaulting.DeleteToken.Response.self,
    "fetchNonce.response": AlipayVaulting.FetchNonce.Response.self,
    "inquireToken.response": AlipayVaulting.InquireToken.Response.self,
    "inquireVaulting.response": AlipayVaulting.InquireVaulting.Response.self,
    "notifyVaulting.request": AlipayVaulting.NotifyVaulting.Request.self,
    "updateToken.request": AlipayVaulting.UpdateToken.Request.self,
    "vaultPaymentMethod.request": AlipayVaulting.VaultPaymentMethod.Request.self,
    "vaultPaymentMethod.response": AlipayVaulting.VaultPaymentMethod.Response.self,
  ]

  /// The values of sensitive fields in an encoded message that are long enough to be looked for, and that no other
  /// value contains.
  static func secrets(in json: [UInt8]) -> [String] {
    var secrets: [String] = []
    var others = ""
    collect((try? JSONSerialization.jsonObject(with: Data(json))) ?? [], isSecret: false, &secrets, &others)
    return secrets.filter { $0.unicodeScalars.count >= 6 && !others.hasBytes(of: $0) && !words.hasBytes(of: $0) }
  }

  private static func collect(_ value: Any, isSecret: Bool, _ secrets: inout [String], _ others: inout String) {
    switch value {
    case let object as [String: Any]:
      for (key, value) in object {
        others += key + "\n"
        // All of these fields are texts; an object there is in a map, whose key happens to be like one of them.
        let isSecretField = value is String && sensitiveFields.contains(key)
        collect(value, isSecret: isSecret || isSecretField, &secrets, &others)
      }
    case let list as [Any]:
      for element in list { collect(element, isSecret: isSecret, &secrets, &others) }
    case let text as String where isSecret: secrets.append(text)
    default: others += "\(value)\n"
    }
  }

  /// Fields of the vaulting API that are sensitive wherever they stand, and those of ``EveryKind``.
  private static let sensitiveFields: Set<String> = [
    "cardNo", "cvv", "expiryYear", "expiryMonth", "cardToken", "paymentSessionData", "nonce", "accessToken", "fullName",
    "firstName", "middleName", "lastName", "address1", "address2", "zipCode", "clientIp", "deviceTokenId", "cookieId",
    "userAgent", "secret", "number", "personal",
  ]

  /// What printing shows beside values.
  private static let words =
    "Optional(nil) <redacted> EveryKind elements key/value pairs APICardNumber APISecret String AlipayVaulting Request Response "
    + "Result Acknowledgement CardPaymentMethodDetail StoredPaymentMethodDetail StoredCard StoredAddress StoredUserName "
    + "StoredWallet BrowserInfo CustomizedInfo AcquirerInfo ExternalPaymentMethodDetail DiscountPaymentMethodDetail "
    + "CouponPaymentMethodDetail CreateVaultingSession DeleteToken FetchNonce InquireToken InquireVaulting NotifyVaulting "
    + "UpdateToken VaultPaymentMethod"
}

/// An object with what the vaulting API has no use for: lists and maps of all kinds, other names, objects in
/// themselves.
struct EveryKind: APIObject {
  var text = ""
  var secret: APISecret?
  var number: APICardNumber?
  var personal: String?
  var count: Int?
  var rate: APIDecimal?
  var rates: [APIDecimal]?
  var extra: APIJSON?
  var extras: [String: APIJSON]?
  var isGood: Bool?
  var texts: [String]?
  var counts: [Int]?
  var switches: [String: Bool]?
  var secrets: [String: APISecret]?
  var lists: [[Int]]?
  var inner: [EveryKind]?
  var byName: [String: EveryKind]?
  @APIBoxedOptional var boxed: EveryKind? = nil

  static func _read(from reader: inout _APIFieldReader) -> Self {
    Self(
      text: reader.text("text", or: "title", "name"),
      secret: reader.secretIfPresent("secret"),
      number: reader.cardNumberIfPresent("number"),
      personal: reader.textIfPresent("personal"),
      count: reader.integerIfPresent("count"),
      rate: reader.decimalIfPresent("rate"),
      rates: reader.listIfPresent("rates", .decimal),
      extra: reader.jsonIfPresent("extra"),
      extras: reader.mapIfPresent("extras", .json),
      isGood: reader.booleanIfPresent("isGood"),
      texts: reader.listIfPresent("texts", .text),
      counts: reader.listIfPresent("counts", .integer),
      switches: reader.mapIfPresent("switches", .boolean),
      secrets: reader.mapIfPresent("secrets", .secret),
      lists: reader.listIfPresent("lists", .list(.integer)),
      inner: reader.listIfPresent("inner", .object),
      byName: reader.mapIfPresent("byName", .object),
      boxed: reader.objectIfPresent("boxed")
    )
  }

  func _show(to visitor: inout _APIFieldVisitor) {
    visitor.text(text, "text", .maxLength(8))
    visitor.secret(secret, "secret", .minLength(2))
    visitor.cardNumber(number, "number", .format(.digits))
    visitor.text(personal, "personal", .maxLength(16).personal)
    visitor.integer(count, "count", .minimum(-5).maximum(5).text)
    visitor.decimal(rate, "rate", .range("-0.5...100"))
    visitor.list(rates, "rates", .decimal, .text)
    visitor.json(extra, "extra", .personal)
    visitor.map(extras, "extras", .json, .personal)
    visitor.boolean(isGood, "isGood", .text)
    visitor.list(texts, "texts", .text, .maxItems(2).format(.date))
    visitor.list(counts, "counts", .integer, .oneOf("1\n20"))
    visitor.map(switches, "switches", .boolean)
    visitor.map(secrets, "secrets", .secret, .maxLength(3))
    visitor.list(lists, "lists", .list(.integer))
    visitor.list(inner, "inner", .object)
    visitor.map(byName, "byName", .object, .maxItems(3))
    visitor.object(_boxed, "boxed")
  }
}
