/// How the names of a description become names in Swift. The reader asks here whether a name can serve, the emitter
/// what it is: both get the same answer.
///
/// Swift names are ASCII letters, digits and underscores. That leaves out look-alike letters, invisible characters and
/// text that is equal to people and different to the compiler; a wire name that is none of this needs a `swiftName`.
public enum SwiftNaming {
  /// The name of the property for a field: its `swiftName`, else its wire name.
  public static func propertyName(of field: Field) -> String {
    field.swiftName ?? field.name
  }

  /// The name of the constant for an enum value: its `swiftName`, else the value in lower camel case.
  public static func constantName(of value: EnumValue) -> String {
    value.swiftName ?? lowerCamelCase(value.value)
  }

  /// The name of the constant for a result code, made like that of an enum value.
  public static func constantName(of code: ResultCode) -> String {
    code.swiftName ?? lowerCamelCase(code.code)
  }

  /// The name of the type for an endpoint, or for an object that is written inside a field: the name with a capital.
  public static func typeName(for name: String) -> String {
    guard let first = name.utf8.first, isLowercase(first) else { return name }
    var bytes = Array(name.utf8)
    bytes[0] = first - 0x20
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `MINI_APP` to `miniApp`, `QR` to `qr`, `someValue` to `someValue`, `payment-failed` to `paymentFailed`.
  ///
  /// Characters that no identifier can have separate words. The answer can still be no identifier (`+1` gives `1`):
  /// ask ``isIdentifier(_:)``.
  public static func lowerCamelCase(_ text: String) -> String {
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var result = ""
    for word in words {
      let isShouted = !word.utf8.contains(where: isLowercase)
      if result.isEmpty {
        result += isShouted ? word.lowercased() : word.prefix(1).lowercased() + word.dropFirst()
      } else {
        result += word.prefix(1).uppercased() + (isShouted ? word.dropFirst().lowercased() : String(word.dropFirst()))
      }
    }
    return result
  }

  /// Whether `name` can stand in Swift source as an identifier, in backticks if it is a keyword.
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
