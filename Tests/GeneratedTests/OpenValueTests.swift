import AlipayVaulting
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
    "A value that nobody knows keeps its text, encodes back, and breaks no rule but a length",
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
