extension String {
  /// Calls `body` with the text in UTF-8, without copying it. (`withUTF8` needs a variable, and so a copy; the view
  /// `utf8` asks at each byte where it lies.)
  @inlinable
  @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }
}
