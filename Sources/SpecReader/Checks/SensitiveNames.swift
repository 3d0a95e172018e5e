import SpecModel

/// Names by which one knows that a value must not be printed.
enum SensitiveNames {
  /// The class that a field of this name probably has, by the words that the name ends in.
  static func probableClass(of name: String) -> Sensitivity? {
    let words = lastWords(of: name, count: 3)
    guard let last = words.last else { return nil }
    if let sensitivity = byLastWord[last] { return sensitivity }
    guard words.count >= 2 else { return nil }
    return byLastTwoWords[words[words.count - 2] + last]
  }

  private static let byLastWord: [String: Sensitivity] = [
    "pan": .cardNumber, "cvv": .authenticationData, "cvv2": .authenticationData, "cvc": .authenticationData,
    "cvc2": .authenticationData, "cvn": .authenticationData, "csc": .authenticationData, "pin": .authenticationData,
    "otp": .authenticationData, "password": .authenticationData, "passwd": .authenticationData,
    "passcode": .authenticationData, "passphrase": .authenticationData, "cryptogram": .authenticationData,
    "cavv": .authenticationData, "token": .secret, "secret": .secret, "nonce": .secret, "credential": .secret,
    "credentials": .secret, "iban": .personalData, "ssn": .personalData, "passport": .personalData,
    "email": .personalData, "mail": .personalData, "phone": .personalData, "mobile": .personalData,
    "telephone": .personalData, "birthday": .personalData, "birthdate": .personalData, "surname": .personalData,
    "cardno": .cardNumber, "cardnumber": .cardNumber, "firstname": .personalData, "lastname": .personalData,
    "fullname": .personalData, "phoneno": .personalData,
  ]

  private static let byLastTwoWords: [String: Sensitivity] = [
    "cardno": .cardNumber, "cardnumber": .cardNumber, "accountno": .personalData, "accountnumber": .personalData,
    "securitycode": .authenticationData, "verificationcode": .authenticationData, "privatekey": .secret,
    "apikey": .secret, "secretkey": .secret, "accesskey": .secret, "sessiondata": .secret,
    "emailaddress": .personalData, "phoneno": .personalData, "phonenumber": .personalData,
    "mobileno": .personalData, "mobilenumber": .personalData, "ofbirth": .personalData, "birthdate": .personalData,
    "firstname": .personalData, "middlename": .personalData, "lastname": .personalData, "fullname": .personalData,
    "familyname": .personalData, "givenname": .personalData, "holdername": .cardholderData,
    "expirymonth": .cardholderData, "expiryyear": .cardholderData,
  ]

  /// The last words of a name in camel case or with underscores, in small letters.
  private static func lastWords(of name: String, count: Int) -> [String] {
    var words: [[UInt8]] = [[]]
    var isAfterSmall = false
    for byte in name.utf8.suffix(64) {
      let isCapital = byte >= 0x41 && byte <= 0x5A
      if byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") {
        words.append([])
      } else {
        if isCapital, isAfterSmall { words.append([]) }
        words[words.count - 1].append(isCapital ? byte | 0x20 : byte)
      }
      isAfterSmall = !isCapital
    }
    return words.filter { !$0.isEmpty }.suffix(count).map { String(decoding: $0, as: UTF8.self) }
  }
}
