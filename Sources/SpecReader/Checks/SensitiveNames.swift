import SpecModel

/// Names that show that a value must not be printed.
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
    "fullname": .personalData, "phoneno": .personalData, "accountno": .personalData, "accountnumber": .personalData,
    "accesstoken": .secret, "refreshtoken": .secret, "tin": .personalData, "cpf": .personalData,
  ]

  private static let byLastTwoWords: [String: Sensitivity] = [
    "cardno": .cardNumber, "cardnumber": .cardNumber, "accountno": .personalData, "accountnumber": .personalData,
    "securitycode": .authenticationData, "verificationcode": .authenticationData, "privatekey": .secret,
    "apikey": .secret, "secretkey": .secret, "accesskey": .secret, "sessiondata": .secret,
    "emailaddress": .personalData, "phoneno": .personalData, "phonenumber": .personalData,
    "mobileno": .personalData, "mobilenumber": .personalData, "ofbirth": .personalData, "birthdate": .personalData,
    "firstname": .personalData, "middlename": .personalData, "lastname": .personalData, "fullname": .personalData,
    "familyname": .personalData, "givenname": .personalData, "holdername": .cardholderData,
    "expirymonth": .cardholderData, "expiryyear": .cardholderData, "expirydate": .cardholderData,
    "cardexpiry": .cardholderData, "expiredmonth": .cardholderData, "expiredyear": .cardholderData,
    "expirationmonth": .cardholderData, "expirationyear": .cardholderData, "expirationdate": .cardholderData,
    "expmonth": .cardholderData, "expyear": .cardholderData, "expdate": .cardholderData,
    "bankaccount": .personalData, "routingnumber": .personalData, "routingno": .personalData, "taxid": .personalData,
    "taxnumber": .personalData, "idnumber": .personalData, "nationalid": .personalData,
    "securitynumber": .personalData, "certno": .personalData, "certificateno": .personalData,
    "authcode": .secret, "sessionid": .secret, "sessionkey": .secret, "passworddigest": .authenticationData,
    "smscode": .authenticationData, "otpcode": .authenticationData, "otpvalue": .authenticationData,
    "verifycode": .authenticationData, "passcode": .authenticationData,
  ]

  /// The last two words of a name in camel case or with underscores, in small letters.
  private static func lastWords(of name: String) -> (beforeLast: String, last: String) {
    var words = [""]
    var previous: Character = "A"
    // Nobody reads more of a long name.
    for character in name.suffix(64) {
      let isSeparator = "_-.".contains(character)
      if isSeparator || (isCapital(character) && !isCapital(previous)), words.last != "" { words.append("") }
      if !isSeparator { words[words.count - 1] += character.lowercased() }
      previous = character
    }
    if words.last == "" { words.removeLast() }
    return (words.dropLast().last ?? "", words.last ?? "")
  }

  private static func isCapital(_ character: Character) -> Bool {
    character.isASCII && character.isUppercase
  }
}
