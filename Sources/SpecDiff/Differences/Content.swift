import SpecModel

/// What a part of a description contains, found by reflection: whatever the model stores is in it, also what this module
/// has never heard of. Places in files are left out, by their types.
enum Content {
  /// Whether two values contain the same, wherever they are written.
  static func isSame(_ old: Any, _ new: Any) -> Bool {
    let type = Swift.type(of: old)
    guard type == Swift.type(of: new) else { return false }
    if isPlace(type) { return true }
    // A cast to a type that a value does not have takes long, so it is made only to the one that it has.
    switch ObjectIdentifier(type) {
    case text: return (old as? String).map(Spelling.init) == (new as? String).map(Spelling.init)
    case bytes: return old as? [UInt8] == new as? [UInt8]
    case boolean: return old as? Bool == new as? Bool
    case integer: return old as? Int == new as? Int
    case _: return hasSameParts(old, new)
    }
  }

  private static let text = ObjectIdentifier(String.self)
  private static let bytes = ObjectIdentifier([UInt8].self)
  private static let boolean = ObjectIdentifier(Bool.self)
  private static let integer = ObjectIdentifier(Int.self)

  private static func hasSameParts(_ old: Any, _ new: Any) -> Bool {
    let (oldMirror, newMirror) = (Mirror(reflecting: old), Mirror(reflecting: new))
    guard oldMirror.children.count == newMirror.children.count else { return false }
    guard !oldMirror.children.isEmpty, !isUnordered(oldMirror) else { return text(of: old) == text(of: new) }
    return zip(oldMirror.children, newMirror.children).allSatisfy { old, new in
      old.label == new.label && isSame(old.value, new.value)
    }
  }

  /// The same content has the same text. Every piece has its length before it, so that no two of them can run together.
  static func text(of value: Any) -> String {
    if let text = value as? String { return "\(text.utf8.count):\(text)" }
    if isPlace(type(of: value)) { return "" }
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return piece(String(reflecting: value)) }
    let parts = mirror.children.map { piece($0.label ?? "") + text(of: $0.value) }
    return piece((isUnordered(mirror) ? parts.sorted() : parts).joined())
  }

  private static func piece(_ text: String) -> String {
    "\(text.utf8.count):\(text)"
  }

  /// Whether a value of the type only says where something is written.
  static func isPlace(_ type: Any.Type) -> Bool {
    places.contains(ObjectIdentifier(type))
  }

  private static let places: Set<ObjectIdentifier> = [
    ObjectIdentifier(SourceLocation.self), ObjectIdentifier(SourceLocation?.self), ObjectIdentifier([SourceFile].self),
    ObjectIdentifier([FieldKeyLocation].self),
  ]

  private static func isUnordered(_ mirror: Mirror) -> Bool {
    switch mirror.displayStyle {
    case .dictionary, .set: true
    case .struct, .class, .enum, .tuple, .optional, .collection, nil: false
    case .some: false
    }
  }
}
