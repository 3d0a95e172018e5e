extension String {
  /// Calls `body` with the text in UTF-8, without copying it. (`withUTF8` needs a variable, and so a copy; the view
  /// `utf8` asks at each byte where it lies.)
  @inlinable
  @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  /// The order of bytes, the same everywhere: `<` on strings orders by Unicode's normal form.
  package func precedesByBytes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension StaticString {
  /// The text in UTF-8.
  @inlinable
  package var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
