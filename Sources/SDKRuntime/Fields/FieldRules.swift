/// What a description says about the value of one field, in one expression: `.maxLength(64).personal`.
///
/// A trivial value, small enough to be handed over in registers. Its functions are not inlined into clients: each is
/// called once for a type, and to inline them cost 1.6 % of what the compiler does.
public struct FieldRules: Sendable {
  /// Bounds of an integer, or of the number of Unicode scalars in a text.
  var low: Int32
  var high: Int32
  /// Bounds of the number of elements of a list or map.
  var fewest: Int32
  var most: Int32
  /// Where the fixed value stands, or the allowed values with a line feed between two (see ``flags``): a text that is
  /// part of the program. 0 if there is none.
  var listStart: UInt
  var listLength: Int32
  var format: APITextFormat?
  var flags: Flags

  struct Flags: OptionSet {
    let rawValue: UInt8

    /// A boolean or integer travels as JSON text.
    static var text: Flags { Flags(rawValue: 1) }
    /// The text is not printed with its object.
    static var hidden: Flags { Flags(rawValue: 2) }
    static var fixed: Flags { Flags(rawValue: 4) }
    static var oneOf: Flags { Flags(rawValue: 8) }
    /// At least one rule is there to check.
    static var checked: Flags { Flags(rawValue: 16) }
  }

  /// No rule at all.
  init() {
    low = .min
    high = .max
    fewest = 0
    most = .max
    listStart = 0
    listLength = 0
    format = nil
    flags = []
  }

  /// The fixed value or the allowed values, in UTF-8.
  var list: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: UnsafePointer(bitPattern: listStart), count: Int(listLength))
  }
}
