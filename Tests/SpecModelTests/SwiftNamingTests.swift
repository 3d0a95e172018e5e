import Testing

@testable import SpecModel

@Suite("Swift names")
struct SwiftNamingTests {
  @Test(
    "A value becomes a constant in lower camel case",
    arguments: [
      ("MINI_APP", "miniApp"), ("QR", "qr"), ("someValue", "someValue"), ("SomeValue", "someValue"),
      ("payment-failed", "paymentFailed"), ("payment failed", "paymentFailed"), ("3DS_METHOD", "3dsMethod"),
      ("iOS", "iOS"), ("A", "a"), ("a__B", "aB"), ("_A_", "a"), ("A_bC", "aBC"), ("+1", "1"), ("é", ""), ("aéB", "aB"),
      ("code_QR", "codeQR"), ("QRCode", "qrCode"), ("QR2Code", "qr2Code"),
      ("e\u{301}a", "a"), ("١", ""), ("", ""),
    ])
  func lowerCamelCase(text: String, name: String) {
    #expect(SwiftNaming.lowerCamelCase(text) == name)
  }

  @Test(
    "An identifier is ASCII letters, digits and underscores, and more than an underscore",
    arguments: [
      ("a", true), ("Z", true), ("_a", true), ("__", true), ("a1", true), ("class", true), ("_", false), ("", false),
      ("1a", false), ("a-b", false), ("a b", false), ("é", false), ("a\u{301}", false), ("@", false), ("[", false),
      ("`", false), ("{", false), ("a$", false),
    ])
  func identifiers(name: String, isOne: Bool) {
    #expect(SwiftNaming.isIdentifier(name) == isOne)
  }

  @Test("Types begin with a capital, members with a small letter")
  func typesAndMembers() {
    #expect(SwiftNaming.isTypeName("Card"))
    #expect(!SwiftNaming.isTypeName("card"))
    #expect(!SwiftNaming.isTypeName("_Card"))
    #expect(!SwiftNaming.isTypeName("Ca-rd"))
    #expect(SwiftNaming.isMemberName("card"))
    #expect(!SwiftNaming.isMemberName("Card"))
    #expect(!SwiftNaming.isMemberName("_card"))
    #expect(!SwiftNaming.isMemberName("ca rd"))
    #expect(SwiftNaming.typeName(for: "storeCard") == "StoreCard")
    #expect(SwiftNaming.typeName(for: "3ds") == "3ds")
    #expect(SwiftNaming.typeName(for: "create_order") == "CreateOrder")
    #expect(SwiftNaming.typeName(for: "get-URL") == "GetURL")
    #expect(SwiftNaming.typeName(for: "PAY_NOW") == "PayNow")
    #expect(SwiftNaming.typeName(for: "") == "")
  }

  @Test(
    "A field becomes a property in lower camel case; acronyms stay as they are written",
    arguments: [
      ("unit_price", "unitPrice"), ("unit-price", "unitPrice"), ("UNIT_PRICE", "unitPrice"), ("unitPrice", "unitPrice"),
      ("user_ID", "userID"), ("userID", "userID"), ("URL", "url"), ("URLs", "urLs"), ("QRCode", "qrCode"),
      ("Total", "total"), ("description", "descriptionText"), ("a.b", "aB"), ("3ds", "3ds"), ("_x", "_x"),
      ("p\u{430}y", "p\u{430}y"), ("a b", "a b"),
    ])
  func memberNames(wireName: String, name: String) {
    #expect(SwiftNaming.memberName(for: wireName) == name)
  }

  @Test("Keywords are spelled with backticks, and no reserved name is missing its reason")
  func keywords() {
    #expect(SwiftNaming.spelled("class") == "`class`")
    #expect(SwiftNaming.spelled("classes") == "classes")
    #expect(SwiftNaming.reservedMembers.contains("self"))
    #expect(!SwiftNaming.reservedMembers.contains("selfie"))
    #expect(SwiftNaming.reservedTypes.contains("Request"))
  }
}
