extension String {
  /// Calls `body` with the text in UTF-8, without copying it. (`withUTF8` needs a variable, and so a copy; the view
  /// `utf8` asks at each byte where it lies.)
  @inlinable
  @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  /// The order of bytes, the same everywhere. Eight of them are compared at once: names have long beginnings in common.
  package func precedesByBytes(_ other: String) -> Bool {
    withBytes { left in
      other.withBytes { right in
        let (leftBytes, rightBytes) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
        let common = min(left.count, right.count)
        var index = 0
        while index + 8 <= common {
          let one = leftBytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let two = rightBytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if one != two { return one.bigEndian < two.bigEndian }
          index += 8
        }
        return left[index...].lexicographicallyPrecedes(right[index...])
      }
    }
  }
}

extension StaticString {
  /// The text in UTF-8.
  @inlinable
  package var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
