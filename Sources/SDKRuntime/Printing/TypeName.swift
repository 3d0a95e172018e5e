/// What types are called where their values are printed.
enum TypeName {
  /// The name of `type` without its module and namespace: `Card`; that of a message with its endpoint in front, as all
  /// messages are called alike: `VaultPaymentMethod.Request`.
  static func short(of type: any _APIObject.Type) -> String {
    let name = String(describing: type)
    guard type is any _APIMessage.Type, let endpoint = owner(in: String(reflecting: type)) else { return name }
    return "\(endpoint).\(name)"
  }

  /// The type that the one with the name `text`, which starts with its module, is in; `nil` if that is the module
  /// itself or a function.
  private static func owner(in text: String) -> String? {
    guard let owner = parts(of: text).dropFirst().dropLast().last, !owner.isEmpty else { return nil }
    return owner
  }

  /// The names that `text` joins by points, without what is in brackets: generic arguments, the module of an extension,
  /// and the address that Swift has in the place of a name for a function, which leaves nothing.
  ///
  /// A name in backticks may have points and brackets in it.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    var depth = 0
    var isQuoted = false
    var previous: Character?
    for character in text {
      switch character {
      case "." where depth == 0 && !isQuoted: parts.append("")
      case "(" where !isQuoted, "<" where !isQuoted: depth += 1
      case ")" where !isQuoted: depth -= 1
      case ">" where !isQuoted && previous != "-": depth -= 1
      default:
        if character == "`" { isQuoted.toggle() }
        if depth == 0 { parts[parts.count - 1].append(character) }
      }
      previous = character
    }
    return parts
  }
}
