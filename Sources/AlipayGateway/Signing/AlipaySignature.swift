/// A signature as the header `Signature` carries it: `algorithm=RSA256,keyVersion=1,signature=…`.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct AlipaySignature: Sendable, Hashable {
  /// The version of the key that signed; `nil` if the header does not name one.
  public var keyVersion: Int?
  /// The signature itself.
  public var bytes: [UInt8]

  public init(keyVersion: Int, bytes: [UInt8]) {
    self.keyVersion = keyVersion
    self.bytes = bytes
  }

  /// Reads a header.
  ///
  /// The parts may come in any order, with or without blanks around them, and the signature percent-encoded or not. A
  /// `+` is always a `+`: base64 has no blanks.
  ///
  /// - Returns: `nil` if there is no signature, if it is not base64, if a part comes twice, or if the algorithm is not
  ///   `RSA256`.
  public init?(headerValue: String) {
    var parts: [String: String] = [:]
    for part in headerValue.split(separator: ",") {
      guard let equals = part.firstIndex(of: "=") else { return nil }
      let name = HeaderText.trimmed(part[..<equals]).lowercased()
      let value = HeaderText.trimmed(part[part.index(after: equals)...])
      guard parts.updateValue(value, forKey: name) == nil else { return nil }
    }
    guard ["RSA256", nil].contains(parts["algorithm"]), let text = parts["signature"],
      let decoded = PercentCoding.decoded(text), let bytes = Base64.decoded(decoded), !bytes.isEmpty
    else { return nil }
    keyVersion = parts["keyversion"].flatMap { Int($0) }
    self.bytes = bytes
  }

  /// The text of the header, with the signature in percent-encoded base64.
  public var headerValue: String {
    let version = keyVersion.map { "keyVersion=\($0)," } ?? ""
    return "algorithm=RSA256,\(version)signature=\(PercentCoding.encoded(base64: Base64.encoded(bytes)))"
  }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipaySignature: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The key version; the signature is not printed.
  public var description: String { "RSA256 signature, key version \(keyVersion.map(String.init) ?? "unknown")" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
