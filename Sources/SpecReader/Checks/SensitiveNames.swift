import SpecModel

/// Names by which one knows that a value must not be printed.
enum SensitiveNames {
  /// The class that a field of this name probably has, by the words that the name ends in.
  static func probableClass(of name: String) -> Sensitivity? {
    let words = lastWords(of: name)
    if let sensitivity = byLastWord[words.last] { return sensitivity }
    return words.beforeLast.isEmpty ? nil : byLastTwoWords[words.beforeLast + words.last]
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

  /// The last two words of a name in camel case or with underscores, in small letters.
  private static func lastWords(of name: String) -> (beforeLast: String, last: String) {
    name.withBytes { name in
      // Nobody reads more of a long name.
      let start = max(0, name.count - 64)
      let last = lastWord(of: name, from: start, to: name.count)
      let beforeLast = lastWord(of: name, from: start, to: last.lowerBound)
      return (small(name[beforeLast]), small(name[last]))
    }
  }

  /// The last word between two places: it begins after a separator, or with a capital after something else.
  private static func lastWord(of name: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Range<Int> {
    var end = end
    while end > start, isSeparator(name[end - 1]) { end -= 1 }
    var first = end
    while first > start, !isSeparator(name[first - 1]) {
      first -= 1
      if isCapital(name[first]), first > start, !isCapital(name[first - 1]) { break }
    }
    return first..<end
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  private static func small(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { letters in
      for (index, byte) in word.enumerated() { letters[index] = isCapital(byte) ? byte | 0x20 : byte }
      return String(decoding: letters, as: UTF8.self)
    }
  }
}
