import SpecModel

/// What a part of a description contains, found by reflection: whatever the model stores is in it, also what this module
/// has never heard of. Places in files are left out, by their types.
enum Content {
  /// Whether two values contain the same, wherever they are written.
  static func isSame(_ old: Any, _ new: Any) -> Bool {
    if let old = old as? String, let new = new as? String { return Spelling(old) == Spelling(new) }
    if let old = old as? [UInt8], let new = new as? [UInt8] { return old == new }
    if isPlace(old) && isPlace(new) { return true }
    let (oldMirror, newMirror) = (Mirror(reflecting: old), Mirror(reflecting: new))
    guard oldMirror.subjectType == newMirror.subjectType, oldMirror.children.count == newMirror.children.count else {
      return false
    }
    guard !oldMirror.children.isEmpty, !isUnordered(oldMirror) else { return text(of: old) == text(of: new) }
    return zip(oldMirror.children, newMirror.children).allSatisfy { old, new in
      old.label == new.label && isSame(old.value, new.value)
    }
  }

  /// The same content has the same text. Every piece has its length before it, so that no two of them can run together.
  static func text(of value: Any) -> String {
    if let text = value as? String { return "\(text.utf8.count):\(text)" }
    if isPlace(value) { return "" }
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return piece(String(reflecting: value)) }
    let parts = mirror.children.map { piece($0.label ?? "") + text(of: $0.value) }
    return piece((isUnordered(mirror) ? parts.sorted() : parts).joined())
  }

  private static func piece(_ text: String) -> String {
    "\(text.utf8.count):\(text)"
  }

  /// Whether a value only says where something is written.
  static func isPlace(_ value: Any) -> Bool {
    value is SourceLocation || value is SourceLocation? || value is [SourceFile] || value is [FieldKeyLocation]
  }

  private static func isUnordered(_ mirror: Mirror) -> Bool {
    switch mirror.displayStyle {
    case .dictionary, .set: true
    case .struct, .class, .enum, .tuple, .optional, .collection, nil: false
    case .some: false
    }
  }
}
