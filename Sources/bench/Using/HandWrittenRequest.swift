/// The request of `vaultPaymentMethod` as an engineer writes it without this package: plain texts, synthesized
/// conformances, and nothing that hides a card number. What generated types are compared with.
struct HandWrittenRequest: Codable, Hashable {
  var vaultingRequestId, vaultingNotificationUrl, redirectUrl: String
  var merchantRegion: String?
  var paymentMethodDetail: PaymentMethodDetail
  var env: Env
  var merchantAccountId, metadata, vaultingCurrency: String?
  var customizedInfo: CustomizedInfo?

  /// A text with constants for what is known.
  struct Value: RawRepresentable, Codable, Hashable {
    var rawValue: String
  }

  struct PaymentMethodDetail: Codable, Hashable {
    var paymentMethodType: Value
    var card: Card?
    var wallet: Wallet?
    var interactionType: Value?
    var extendInfo: String?
    var paymentMethodDetailType: Value?
    var externalAccount: Account?
    var discount: Discount?
    var coupon: Coupon?
  }

  struct Card: Codable, Hashable {
    var cardNo: String
    var brand: Value?
    var cardholderName: Name?
    var billingAddress: Address?
    var cvv: String?
    var expiryYear, expiryMonth: String
    var businessRegistrationNo: String?
    var selectedCardBrand: Value?
    var supportedBrands: [Value]?
    var dateOfBirth, businessNo, cardPasswordDigest, cpf, payerEmail, networkTransactionId: String?
    var is3DSAuthentication, request3DS, scaExemptionIndicator, enableAuthenticationUpgrade: String?
    var mpiData: MpiData?
    var authenticationFlow, paymentMethodDetailMetadata: String?
  }

  struct MpiData: Codable, Hashable {
    var threeDSVersion, eci, cavv, dsTransactionId: String?
    var credentialType: Value?
  }

  struct Wallet: Codable, Hashable {
    var accountNo: String?
    var accountHolderName: Name?
    var phoneNo, email: String?
    var billingAddress: Address?
    var token, tokenExpiryTime: String?
  }

  struct Account: Codable, Hashable {
    var assetToken, accountDisplayName, disableReason, paymentMethodDetailMetadata: String?
  }

  struct Discount: Codable, Hashable {
    var discountId: String?
    var availableAmount: Amount?
    var discountName, discountDescription, paymentMethodDetailMetadata: String?
  }

  struct Coupon: Codable, Hashable {
    var couponId: String?
    var availableAmount: Amount?
    var couponName, couponDescription, couponExpireTime, paymentMethodDetailMetadata: String?
  }

  struct Amount: Codable, Hashable {
    var currency, value: String
  }

  struct Name: Codable, Hashable {
    var firstName: String
    var middleName: String?
    var lastName: String
    var fullName: String?
  }

  struct Address: Codable, Hashable {
    var region: String
    var address1, city, state, zipCode, address2, address3, label: String?
  }

  struct Env: Codable, Hashable {
    var terminalType: Value
    var osType: Value?
    var osVersion, userAgent, deviceTokenId, clientIp, cookieId, extendInfo: String?
    var storeTerminalId, storeTerminalRequestTime: String?
    var browserInfo: BrowserInfo?
    var colorDepth, screenHeight, screenWidth, timeZoneOffset: String?
    var deviceBrand, deviceModel, deviceLanguage, deviceId: String?
  }

  struct BrowserInfo: Codable, Hashable {
    var acceptHeader, javaEnabled, javaScriptEnabled, language, userAgent: String?
  }

  struct CustomizedInfo: Codable, Hashable {
    var customizedField1, customizedField2, customizedField3, customizedField4, customizedField5: String?
  }
}
