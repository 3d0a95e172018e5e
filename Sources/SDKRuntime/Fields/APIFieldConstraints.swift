/// What a description says about the value of one field, in one expression: `.maxLength(64).personal`.
///
/// A trivial value, so that nothing is counted when it is handed over. Frozen, because only then its defaults are inlined.
@frozen
@_documentation(visibility: internal)
public struct _APIFieldConstraints: Sendable {
  /// Bounds of an integer, or of the number of Unicode scalars in a text.
  @usableFromInline var low: Int64 = .min
  @usableFromInline var high: Int64 = .max
  /// Bounds of the number of elements of a list or map.
  @usableFromInline var fewest: Int32 = 0
  @usableFromInline var most: Int32 = .max
  @usableFromInline var format: APITextFormat?
  @usableFromInline var flags: Flags = []
  /// The fixed value, or the allowed values with a line feed between two (see ``flags``); for a decimal, its range.
  @usableFromInline var list: StaticString = ""

  @frozen
  @usableFromInline struct Flags: OptionSet, Sendable {
    @usableFromInline let rawValue: UInt8

    @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A boolean or number travels as JSON text.
    @inlinable static var text: Flags { Flags(rawValue: 1) }
    /// The text is not printed with its object.
    @inlinable static var hidden: Flags { Flags(rawValue: 2) }
    @inlinable static var fixed: Flags { Flags(rawValue: 4) }
    @inlinable static var oneOf: Flags { Flags(rawValue: 8) }
    /// At least one constraint is there to check.
    @inlinable static var checked: Flags { Flags(rawValue: 16) }
    /// The field must be there although its property is optional: see ``_APIFieldConstraints/required``.
    @inlinable static var required: Flags { Flags(rawValue: 32) }
  }

  /// No constraint at all.
  @inlinable init() {}

  /// Whether booleans and numbers of the field are written as text.
  func wantsText(_ scalars: APIScalarForm) -> Bool {
    switch scalars {
    case .described: flags.contains(.text)
    case .native: false
    case .text: true
    }
  }
}
