/// How the names of a description become names in Swift. The reader asks here whether a name can serve, the emitter
/// what it is: both get the same answer.
///
/// Swift names are ASCII letters, digits and underscores. That leaves out look-alike letters, invisible characters and
/// text that is equal to people and different to the compiler; a wire name that is none of this needs a `swiftName`.
public enum SwiftNaming {
  /// The name of the property for a field: its `swiftName`, else its wire name in lower camel case.
  public static func propertyName(of field: Field) -> String {
    field.swiftName ?? memberName(for: field.name)
  }

  /// `unit_price` to `unitPrice`, `user-ID` to `userID`, `TOTAL` to `total`, and `description`, which every type has, to
  /// `descriptionText`. A name with characters outside ASCII stays as it is, and is no identifier then.
  static func memberName(for wireName: String) -> String {
    guard wireName.utf8.allSatisfy({ $0 < 0x80 }) else { return wireName }
    let isPlain = isMemberName(wireName) && !wireName.utf8.contains(UInt8(ascii: "_"))
    let name = isPlain || !isSeparable(wireName) ? wireName : lowerCamelCase(wireName)
    return name == "description" ? "descriptionText" : name
  }

  /// Whether a name is letters and digits with `_`, `-` or `.` between them.
  public static func isSeparable(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLetter(first) else { return false }
    return name.utf8.allSatisfy { isLetter($0) || isDigit($0) || "_-.".utf8.contains($0) }
  }

  /// The name of the constant for an enum value: its `swiftName`, else the value in lower camel case.
  public static func constantName(of value: EnumValue) -> String {
    value.swiftName ?? lowerCamelCase(value.value)
  }

  /// The name of the constant for a result code, made like that of an enum value.
  public static func constantName(of code: ResultCode) -> String {
    code.swiftName ?? lowerCamelCase(code.code)
  }

  /// The name of the type for an endpoint, or for an object that is written inside a field: the name in upper camel
  /// case, `create_order` to `CreateOrder`.
  public static func typeName(for name: String) -> String {
    guard isSeparable(name) else { return name }
    let isShouted = !name.utf8.contains(where: isLowercase)
    return name.split { "_-.".contains($0) }.map { word in
      word.prefix(1).uppercased() + (isShouted ? word.dropFirst().lowercased() : String(word.dropFirst()))
    }.joined()
  }

  /// `MINI_APP` to `miniApp`, `QR` to `qr`, `someValue` to `someValue`, `payment-failed` to `paymentFailed`, `QRCode` to
  /// `qrCode`. Acronyms stay as they are written, but for one at the beginning.
  ///
  /// Characters that no identifier can have separate words. The result can still be no identifier (`+1` becomes `1`):
  /// ask ``isIdentifier(_:)``.
  public static func lowerCamelCase(_ text: String) -> String {
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let isShouted = !text.utf8.contains(where: isLowercase)
    var result = ""
    for word in words {
      if result.isEmpty {
        let capitals = isShouted ? word.count : word.prefix { $0.isUppercase }.count
        // The last capital of several begins the next word.
        let beginsWord = word.dropFirst(capitals).first?.isLowercase == true
        let acronym = beginsWord ? max(1, capitals - 1) : capitals
        result += word.prefix(acronym).lowercased() + word.dropFirst(acronym)
      } else {
        result += word.prefix(1).uppercased() + (isShouted ? word.dropFirst().lowercased() : String(word.dropFirst()))
      }
    }
    return result
  }

  /// Whether `name` can be an identifier in Swift source, in backticks if it is a keyword.
  public static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLetter(first) || first == UInt8(ascii: "_"), name != "_" else { return false }
    return name.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
  }

  /// Whether `name` has the form of a type's name: an identifier that starts with a capital letter.
  public static func isTypeName(_ name: String) -> Bool {
    isIdentifier(name) && name.utf8.first.map { isLetter($0) && !isLowercase($0) } == true
  }

  /// Whether `name` has the form of a member's name: an identifier that starts with a small letter.
  public static func isMemberName(_ name: String) -> Bool {
    isIdentifier(name) && name.utf8.first.map(isLowercase) == true
  }

  private static func isLowercase(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    isLowercase(byte | 0x20) && byte < 0x80
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
