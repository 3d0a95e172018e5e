import SpecModel

/// The JSON documents that are decoded and encoded.
struct Documents {
  /// The vendor's own sample of `vaultPaymentMethod`, as it stands in the description.
  let request: [UInt8]
  let response: [UInt8]

  init(_ description: SourceDescription) throws {
    let endpoint = description.api.endpoints.first { $0.name == "vaultPaymentMethod" }
    guard let sample = endpoint?.examples.first(where: { $0.name == "vendor sample" }),
      let request = sample.request, let response = sample.response
    else { throw SourceDescription.Failure(description: "the description has lost the vendor's sample") }
    self.request = request
    self.response = response
  }

  /// A notification with nearly every field that the description knows, of about 4 kB.
  static let notification = Array(
    """
    {
      "notifyType": "VAULTING_RESULT",
      "result": { "resultCode": "SUCCESS", "resultStatus": "S", "resultMessage": "成功。" },
      "vaultingRequestId": "VR-2026-000050-0123456789-0123456789",
      "paymentMethodDetail": {
        "paymentMethodType": "CARD",
        "card": {
          "brand": "MASTERCARD",
          "cardToken": "ALIPAY9CGwsAeMBug+G2dSKDV6AIsNKTxAFNkOMoj8Gxvt8h0eDUbd6nO5CwMFIjEFERWxCAo/b1OjVTvtl1zspyMGcg==",
          "maskedCardNo": "************4444",
          "lastFour": "4444",
          "bin": "555555",
          "fingerprint": "b1946ac92492d2347c6235b4d2611184b1946ac92492d2347c6235b4d2611184",
          "funding": "DEBIT",
          "issuerName": "Example Bank of the Northern Provinces",
          "issuingCountry": "US",
          "expiryYear": "30",
          "expiryMonth": "04",
          "billingAddress": {
            "region": "US", "address1": "1 Example Street", "address2": "Apartment 42, second floor",
            "city": "Springfield", "state": "IL", "zipCode": "62701"
          },
          "networkTransactionId": "MCC0123456789ABCDEF0123456789ABCDEF0123456789",
          "avsResultRaw": "Y",
          "cvvResultRaw": "M",
          "supportedBrands": ["MASTERCARD", "MAESTRO", "CARTES_BANCAIRES", "VISA"],
          "authenticationFlow": "FRICTIONLESS"
        },
        "interactionType": "BROWSER",
        "extendInfo": "{\\"channel\\":\\"web\\",\\"note\\":\\"Gespeichert für später – danke!\\"}"
      },
      "vaultingStatus": "SUCCESS",
      "vaultingCreateTime": "2026-05-20T12:01:01+08:00",
      "acquirerInfo": {
        "acquirerName": "EXAMPLE_ACQUIRER",
        "referenceRequestId": "A-51-0123456789-0123456789",
        "acquirerTransactionId": "AT-0123456789-0123456789-0123456789",
        "acquirerMerchantId": "AM-1",
        "acquirerMerchantName": "Example Shop, all kinds of things",
        "acquirerResultCode": "00",
        "acquirerResultMessage": "Approved or completed successfully",
        "acquirerReasonDescription": "The issuer approved the verification of the account.",
        "ptspTransactionId": "PT-0123456789-0123456789",
        "acquirerCardToken": "TOK-0123456789ABCDEF0123456789ABCDEF"
      },
      "metadata": "\(metadata)"
    }
    """.utf8)

  /// JSON inside of JSON, as merchants put it there: every quote has an escape.
  private static let metadata = "{"
    + (1...40).map { "\\\"item\($0)\\\":\\\"a value of some length for \($0)\\\"" }.joined(separator: ",") + "}"
}
