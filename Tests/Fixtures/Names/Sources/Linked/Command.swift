import AlipayVaulting
import ArgumentParser

/// A command line beside the SDK: both validate.
struct Command: ParsableCommand {
  @Argument var number: String
  @Option var brand: String?

  func validate() throws {
    guard !number.isEmpty else { throw ValidationError("a card has a number") }
  }

  func run() throws {
    let card = AlipayVaulting.CardPaymentMethodDetail(
      cardNo: APICardNumber(number), expiryYear: "30", expiryMonth: "12",
      selectedCardBrand: brand.map(AlipayVaulting.CardBrand.init(rawValue:)))
    do {
      try card.validate()
    } catch {
      throw ValidationError(error.violations.map(\.description).joined(separator: "\n"))
    }
  }
}
