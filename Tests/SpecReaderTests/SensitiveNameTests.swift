import SpecModel
import Testing

@testable import SpecReader

/// Fields whose name says that their value must not be printed.
@Suite("Sensitive names") struct SensitiveNameTests {
  @Test(
    "are known however they are written",
    arguments: [
      ("expiryDate", Sensitivity.cardholderData), ("cardExpiry", .cardholderData), ("expiry_month", .cardholderData),
      ("bankAccount", .personalData), ("routingNumber", .personalData), ("taxId", .personalData),
      ("accountHolderTIN", .personalData), ("socialSecurityNumber", .personalData), ("dateOfBirth", .personalData),
      ("authCode", .secret), ("sessionId", .secret), ("vaulting-session-id", .secret), ("refreshToken", .secret),
      ("smsCode", .authenticationData), ("otpValue", .authenticationData), ("cardPasswordDigest", .authenticationData),
      ("payerAccountnumber", .personalData), ("cardNo", .cardNumber), ("CVV", .authenticationData),
    ])
  func areKnown(name: String, sensitivity: Sensitivity) {
    #expect(SensitiveNames.probableClass(of: name) == sensitivity)
  }

  @Test(
    "are not found in names that only look similar",
    arguments: [
      "expiryTime", "tokenExpiryTime", "expiryMode", "sessionExpiryTime", "deviceTokenId", "cvvResult", "taxCode",
      "bankName", "accountType", "authState", "authUrl", "zipCode", "resultCode", "countryCode", "swiftCode",
      "cardBrand", "maskedCardBrand", "panel", "captureMode", "spinning", "tokenStatusType", "securityId",
      "phoneModel", "emailType", "idempotencyKey", "orderNumber", "registrationNo", "couponCode",
    ])
  func areNotFound(name: String) {
    #expect(SensitiveNames.probableClass(of: name) == nil)
  }
}
