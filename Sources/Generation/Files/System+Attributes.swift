import ExtendedAttributes

extension System {
  /// The extended attribute `name` of an open file or folder; `nil` when there is none, when it has more than `limit`
  /// bytes, and where the file system has no such attributes.
  static func attribute(_ name: String, of descriptor: Int32, limit: Int) -> [UInt8]? {
    var isThere = false
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      let answer = readExtendedAttribute(descriptor, name, buffer.baseAddress, buffer.count)
      isThere = answer >= 0
      count = max(0, answer)
    }
    return isThere ? bytes : nil
  }

  /// Gives an open file or folder an extended attribute, if that can be done.
  static func setAttribute(_ name: String, of descriptor: Int32, to bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { writeExtendedAttribute(descriptor, name, $0.baseAddress, $0.count) }
  }

  static func removeAttribute(_ name: String, of descriptor: Int32) {
    _ = removeExtendedAttribute(descriptor, name)
  }
}
