/// A value that says its fields, in ``visitFields(_:)``. All that an ``APIObject`` can do stands in extensions of this
/// protocol.
public protocol VisitableObject: FieldValue {
  /// What ``visitFields(_:)`` shows, in a constant: `static let fieldList = FieldList(of: Self.self)`.
  static var fieldList: FieldList { get }

  /// Shows every field to `visitor`, each a stored property, in the order of the description, with its name on the wire
  /// and its rules.
  mutating func visitFields(_ visitor: FieldVisitor)
}

/// A ``VisitableObject`` that is a whole request or response.
public protocol VisitableMessage: VisitableObject {
  /// What the paths of its errors start with, for example `vaultPaymentMethod.request`.
  static var messageName: StaticString { get }
}

extension VisitableObject {
  public mutating func visitValue<Visitor: ValueVisitor>(_ visitor: inout Visitor) {
    visitor.visitObject(&self)
  }

  /// The beginning of a path to a field of this type: the name of a message, empty for any other object.
  static var pathRoot: String {
    (Self.self as? any VisitableMessage.Type).map { "\($0.messageName)" } ?? ""
  }

  /// Hands the place of the object to `body`, which must not change anything, without a copy. The pointer is good for
  /// the duration of the call.
  @inline(__always)
  func read<Result>(_ body: (UnsafeMutableRawPointer) -> Result) -> Result {
    withUnsafePointer(to: self) { body(UnsafeMutableRawPointer(mutating: $0)) }
  }
}
