/// A value whose fields are said once, in ``visitFields(_:)``, and from that one list decoded, encoded, validated,
/// compared, hashed and printed.
///
/// Generated types conform to it; everything they can do stands in extensions of this protocol.
public protocol APIObject: FieldValue, CustomReflectable {
  /// Shows every field to `visitor`, in the order of the description, with its name on the wire and its rules.
  ///
  /// A visitor changes a field only where it decodes.
  mutating func visitFields(_ visitor: FieldVisitor)
}

/// An ``APIObject`` that is a whole request or response.
public protocol APIMessage: APIObject {
  /// What the paths of its errors start with, for example `vaultPaymentMethod.request`.
  static var messageName: StaticString { get }
}

extension APIObject {
  public mutating func visitValue<Visitor: ValueVisitor>(_ visitor: inout Visitor) {
    visitor.visitObject(&self)
  }

  /// The beginning of a path to a field of this type: the name of a message, empty for any other object.
  static var pathRoot: String {
    (Self.self as? any APIMessage.Type).map { "\($0.messageName)" } ?? ""
  }

  /// Runs `visitor`, which must not change anything, over the fields of a value where it stands, without a copy.
  ///
  /// One function visits the fields for decoding and for everything else, so it takes them `inout`. A visitor that only
  /// reads never writes through that access; the pointer is good for the duration of the call and does not escape.
  ///
  /// The thread sanitizer takes any `inout` access for a change, and would report values that threads rightly share. It
  /// is used on debug builds, which therefore read a copy.
  @inline(__always)
  func read(with visitor: FieldVisitor) {
    #if DEBUG
      var copy = self
      copy.visitFields(visitor)
    #else
      withUnsafePointer(to: self) { pointer in
        UnsafeMutablePointer(mutating: pointer).pointee.visitFields(visitor)
      }
    #endif
  }
}
