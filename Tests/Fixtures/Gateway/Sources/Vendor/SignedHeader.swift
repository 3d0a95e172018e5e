import Foundation

/// The header `Signature`, built and read without the code that is tested.
enum SignedHeader {
  static func value(_ signature: [UInt8]) -> String {
    let text = Data(signature).base64EncodedString()
    let encoded = text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    return "algorithm=RSA256, keyVersion=1, signature=\(encoded)"
  }

  static func signature(in value: String) -> [UInt8]? {
    guard let text = value.components(separatedBy: "signature=").last?.removingPercentEncoding else { return nil }
    return Data(base64Encoded: text).map(Array.init)
  }
}
