/// Links of the page.
enum MarkdownLink {
  /// A link to a web address; anything else is shown as code and leads nowhere.
  static func link(to address: String) -> String {
    let lowercased = address.lowercased()
    guard lowercased.hasPrefix("https://") || lowercased.hasPrefix("http://") else { return MarkdownCode.span(address) }
    var result = "<"
    for byte in address.utf8 {
      let scalar = Unicode.Scalar(byte)
      if isPlain(scalar) {
        result += String(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result + ">"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if MarkdownCode.isPlain(scalar) { return true }
    switch scalar {
    case "-", ".", "_", "~", ":", "/", "?", "#", "@", "!", "$", "'", "+", ",", ";", "=", "%", "&": return true
    default: return false
    }
  }

  /// The name of a heading as GitHub makes it: small letters, digits, hyphens and underscores.
  static func anchor(_ name: String) -> String {
    var result = ""
    for scalar in name.lowercased().unicodeScalars {
      if MarkdownCode.isPlain(scalar) || scalar == "_" || scalar == "-" { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
