/// Where calls take effect.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
enum AlipayEnvironment {
  /// Real cards and real money.
  case production
  /// The vendor's place for trying things out.
  case sandbox
}
