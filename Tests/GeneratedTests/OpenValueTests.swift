import AlipayVaulting
import Foundation
import SpecModel
import Testing

@Suite("Open values")
struct OpenValueTests {
  static let texts = ["A_VALUE_OF_TOMORROW", "", " ", "visa", "成功", "😀", "a\"b\\c\n", "\u{0}", "e\u{301}"]

  @Test("A literal is a value, known or not")
  func literals() {
    let brand: AlipayVaulting.CardBrand = "NEW"
    #expect(brand == AlipayVaulting.CardBrand(rawValue: "NEW") && "VISA" == AlipayVaulting.CardBrand.visa)
  }

  @Test(
    "A value that nobody knows keeps its text, encodes back, and breaks no constraint but a length",
    arguments: Description.messages)
  func unknownValues(message: DescribedMessage) throws {
    for site in message.sites {
      guard case .openEnum = site.field.type.element else { continue }
      for text in Self.texts {
        let document = Builder.message(site, with: Builder.wrapped(.text(text), in: site.field))
        let value = try message.decode(document).get()
        #expect(value.findings == ExpectedViolations.of(document, message))
        let isBlank = text.isEmpty
        #expect(value.findings.isEmpty || isBlank || !site.field.allowsLength(of: text))
        #expect(try Lanes.encode(value) == document.sorted)
      }
    }
  }

  @Test("Every known value of every enum decodes and encodes", arguments: Description.messages)
  func knownValues(message: DescribedMessage) throws {
    for site in message.sites {
      guard case .openEnum(let name) = site.field.type.element else { continue }
      for text in Description.values(ofEnum: name) {
        let document = Builder.message(site, with: Builder.wrapped(.text(text), in: site.field))
        let value = try message.decode(document).get()
        #expect(value.findings.isEmpty)
        #expect(try Lanes.encode(value) == document.sorted)
      }
    }
  }

  @Test("A dictionary with open values or result codes as keys is a JSON object, and comes back")
  func dictionaryKeys() throws {
    let brands: [AlipayVaulting.CardBrand: Int] = [.visa: 3, "NEW": 1]
    let codes: [AlipayVaulting.VaultPaymentMethod.ResultCode: Int] = [.verificationFail: 2]
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(try String(decoding: encoder.encode(brands), as: UTF8.self) == #"{"NEW":1,"VISA":3}"#)
    #expect(try String(decoding: encoder.encode(codes), as: UTF8.self) == #"{"VERIFICATION_FAIL":2}"#)
    let decoder = JSONDecoder()
    #expect(try decoder.decode([AlipayVaulting.CardBrand: Int].self, from: encoder.encode(brands)) == brands)
    #expect(
      try decoder.decode([AlipayVaulting.VaultPaymentMethod.ResultCode: Int].self, from: encoder.encode(codes))
        == codes)
  }

  @Test("Code for any raw value takes open values")
  func rawRepresentable() {
    func text(_ value: some RawRepresentable<String>) -> String { value.rawValue }
    #expect(text(AlipayVaulting.CardBrand.visa) == "VISA")
    #expect(text(AlipayVaulting.VaultPaymentMethod.ResultCode.success) == "SUCCESS")
  }

  @Test("An enum lists the values of its description, and says whether it knows a value")
  func knownValuesAreListed() {
    func expect<Known: APIKnownValues>(_ type: APIOpenValue<Known>.Type, _ name: String) {
      let described = Description.values(ofEnum: name)
      #expect(!described.isEmpty && type.allKnownValues.map(\.rawValue) == described)
      for value in type.allKnownValues { #expect(value.isKnown) }
      for text in Self.texts { #expect(!type.init(rawValue: text).isKnown) }
    }
    expect(AlipayVaulting.CardBrand.self, "CardBrand")
    expect(AlipayVaulting.ResultStatus.self, "ResultStatus")
    expect(AlipayVaulting.VaultingResultCode.self, "VaultingResultCode")
    typealias Code = AlipayVaulting.VaultPaymentMethod.ResultCode
    #expect(Code.allKnownValues.map(\.rawValue) == Code.table.map(\.code))
    #expect(Code.success.isKnown && Code.signatureInvalid.isKnown && !("NEW" as Code).isKnown)
  }

  @Test("Constants have the texts of the description")
  func constants() {
    #expect(AlipayVaulting.CardBrand.visa.rawValue == "VISA")
    #expect(AlipayVaulting.CardBrand.cartesBancaires == AlipayVaulting.CardBrand(rawValue: "CARTES_BANCAIRES"))
    #expect(AlipayVaulting.CardBrand(rawValue: "visa") != .visa)
    #expect(AlipayVaulting.TerminalType(rawValue: "app") != .app)
    #expect("\(AlipayVaulting.ResultStatus.undetermined)" == "U")
    #expect(Set([AlipayVaulting.CardBrand.visa, .init(rawValue: "VISA"), .amex]).count == 2)
  }
}
