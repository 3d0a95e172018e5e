import SpecModel

/// What a check may rely on: a part of the description without an error in it. A check whose input has an error stays
/// silent, because what it would report probably follows from that error.
extension CheckContext {
  /// Whether the value whose key is at `key` has no error, key included.
  func isTrusted(valueOfKeyAt key: SourceLocation) -> Bool {
    !errors.contain(anyIn: places.range(ofKeyAt: key), ofFile: key.file)
  }

  func isTrusted(_ field: Field) -> Bool {
    isTrusted(valueOfKeyAt: field.location)
  }

  /// Whether everything below the key at `key` could be read.
  func isReadInFull(valueOfKeyAt key: SourceLocation) -> Bool {
    !errors.contain(lossIn: places.range(ofKeyAt: key), ofFile: key.file)
  }

  /// Whether everything in the object that has the value at `place` could be read.
  func isReadInFull(objectAround place: SourceLocation) -> Bool {
    !errors.contain(lossIn: places.range(ofObjectAround: place), ofFile: place.file)
  }

  /// Whether no key is missing in the endpoint itself, so that it is clear of what kind it is and what it judges.
  func isWhole(_ endpoint: Endpoint) -> Bool {
    let file = endpoint.location.file
    let root = places.document(of: file).map { $0.nodes[JSONDocument.root].start } ?? 0
    return !errors.contain(lossIn: root..<root + 1, ofFile: file)
  }

  /// Whether everything in a file could be read.
  func isReadInFull(file: UInt32) -> Bool {
    places.document(of: file) != nil && !errors.contain(lossIn: 0..<UInt32.max, ofFile: file)
  }

  /// Whether these are all fields that their object has; without any, whether the file at `place` was read in full.
  func areAll(_ fields: [Field], around place: SourceLocation) -> Bool {
    guard let first = fields.first else { return isReadInFull(file: place.file) }
    return isReadInFull(objectAround: first.location)
  }

  /// Whether the files of all objects and enums are without errors.
  var areTypesTrusted: Bool {
    slots.indices.allSatisfy { index in
      switch slots[index] {
      case .object, .enumeration: !errors.contain(anyIn: 0..<UInt32.max, ofFile: UInt32(index))
      case .api, .endpoint, .misplaced, .foreign: true
      }
    }
  }
}
