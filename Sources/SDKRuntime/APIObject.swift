/// A generated struct: it decodes, encodes, validates, compares, hashes and prints itself, field by field.
///
/// Like `Codable`, it is several protocols under one name. None of them refines a protocol of the standard library: the
/// compiler builds the table of such a conformance when the program runs, which costs a dozen more functions in each type.
public typealias APIObject = _APIObject & Codable & Hashable & CustomReflectable & CustomStringConvertible

/// An ``APIObject`` that is a whole request or response.
public typealias APIMessage = _APIMessage & Codable & Hashable & CustomReflectable & CustomStringConvertible

/// What the runtime needs of an ``APIObject``: one function that reads the fields, and one that shows them.
@_documentation(visibility: internal)
public protocol _APIObject: Sendable {
  /// An object with the fields that `reader` finds.
  static func _read(from reader: inout _APIFieldReader) -> Self

  /// Shows every field to `visitor`, in the order of the description.
  func _show(to visitor: inout _APIFieldVisitor)

  /// What the description says about the type as a message; `nil` for any other object.
  ///
  /// A requirement, because to ask at run time whether a type is a message takes some 100 µs at its first use.
  static var _facts: _APIMessageFacts? { get }
}

/// What the runtime needs of an ``APIMessage``.
@_documentation(visibility: internal)
public protocol _APIMessage: _APIObject {
  static var _message: _APIMessageFacts { get }
}

extension _APIObject where Self: _APIMessage {
  @_documentation(visibility: internal)
  public static var _facts: _APIMessageFacts? { _message }
}

/// What the description says about a message as a whole.
@_documentation(visibility: internal)
public struct _APIMessageFacts: Sendable {
  /// What the paths of its problems start with, for example `vaultPaymentMethod.request`.
  var name: String
  /// Whether the vendor writes it, so that irregular fields are reported and do not fail it.
  var isFromVendor: Bool
  /// The paths of the result code and the result status: without them, the message means nothing.
  var needed: [[String]]

  /// A message that the merchant writes. It is decoded strictly.
  public static func merchant(_ name: String) -> _APIMessageFacts {
    _APIMessageFacts(name: name, isFromVendor: false, needed: [])
  }

  /// A message that the vendor writes.
  ///
  /// - Parameter needed: The paths of the fields without which the message means nothing.
  public static func vendor(_ name: String, needs needed: [String]...) -> _APIMessageFacts {
    _APIMessageFacts(name: name, isFromVendor: true, needed: needed)
  }
}

extension _APIObject {
  @_documentation(visibility: internal)
  public static var _facts: _APIMessageFacts? { nil }

  /// The beginning of a path to a field of this type: the name of a message, empty for any other object.
  static var pathRoot: String { _facts?.name ?? "" }

  /// A type whose fields are all optional has such an initializer. Other types do not, and this declaration makes the
  /// compiler name the one that they have.
  @available(*, unavailable, message: "use the initializer that takes the required fields")
  public init() { preconditionFailure("unavailable") }
}
