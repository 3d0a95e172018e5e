/// What generated types are: values whose fields are said once, and from that one list decoded, encoded, validated,
/// compared, hashed and printed.
///
/// Like `Codable`, it is several protocols in one name, and not one that refines them: the table of a type's members
/// for a protocol that refines one of the standard library is put together when a program runs, which costs each type a
/// dozen functions more to compile. An extension for all objects extends ``VisitableObject``.
///
/// `CustomDebugStringConvertible` is not among them: who prints for debugging takes the description of a type that has no
/// other, and each protocol costs a percent of what the compiler does.
public typealias APIObject = VisitableObject & Codable & Hashable & CustomReflectable & CustomStringConvertible

/// An ``APIObject`` that is a whole request or response.
public typealias APIMessage = VisitableMessage & Codable & Hashable & CustomReflectable & CustomStringConvertible
