#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Standard base64 with padding.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
enum Base64 {
  static func encoded(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString()
  }

  /// - Returns: `nil` if `text` contains anything that is not base64.
  static func decoded(_ text: String) -> [UInt8]? {
    Data(base64Encoded: text).map(Array.init)
  }
}
