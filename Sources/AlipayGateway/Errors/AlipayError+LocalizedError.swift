public import SDKRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayError: LocalizedError {
  /// What `localizedDescription` shows: the description.
  public var errorDescription: String? { description }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension APIValidationError: LocalizedError {
  /// What `localizedDescription` shows: the description.
  public var errorDescription: String? { description }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension APIDecodingError: LocalizedError {
  /// What `localizedDescription` shows: the description.
  public var errorDescription: String? { description }
}
