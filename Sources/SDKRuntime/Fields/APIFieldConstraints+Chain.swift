// Inlinable, so that the chain of a field is a handful of constants in the generated module. Calls were a quarter of validating
// and of comparing.

extension _APIFieldConstraints {
  @inlinable
  public func minLength(_ limit: Int32) -> _APIFieldConstraints {
    var constraints = self
    constraints.low = Int64(limit)
    constraints.flags.formUnion(.checked)
    return constraints
  }

  @inlinable
  public static func minLength(_ limit: Int32) -> _APIFieldConstraints { _APIFieldConstraints().minLength(limit) }

  @inlinable
  public func maxLength(_ limit: Int32) -> _APIFieldConstraints {
    var constraints = self
    constraints.high = Int64(limit)
    constraints.flags.formUnion(.checked)
    return constraints
  }

  @inlinable
  public static func maxLength(_ limit: Int32) -> _APIFieldConstraints { _APIFieldConstraints().maxLength(limit) }

  @inlinable
  public func minimum(_ limit: Int64) -> _APIFieldConstraints {
    var constraints = self
    constraints.low = limit
    constraints.flags.formUnion(.checked)
    return constraints
  }

  @inlinable
  public static func minimum(_ limit: Int64) -> _APIFieldConstraints { _APIFieldConstraints().minimum(limit) }

  @inlinable
  public func maximum(_ limit: Int64) -> _APIFieldConstraints {
    var constraints = self
    constraints.high = limit
    constraints.flags.formUnion(.checked)
    return constraints
  }

  @inlinable
  public static func maximum(_ limit: Int64) -> _APIFieldConstraints { _APIFieldConstraints().maximum(limit) }

  /// The ends of a range of decimal numbers, either of which may be missing: `0.5...100`, `...100`.
  @inlinable
  public func range(_ bounds: StaticString) -> _APIFieldConstraints {
    var constraints = self
    constraints.list = bounds
    constraints.flags.formUnion(.checked)
    return constraints
  }

  @inlinable
  public static func range(_ bounds: StaticString) -> _APIFieldConstraints { _APIFieldConstraints().range(bounds) }

  @inlinable
  public func minItems(_ limit: Int32) -> _APIFieldConstraints {
    var constraints = self
    constraints.fewest = limit
    constraints.flags.formUnion(.checked)
    return constraints
  }

  @inlinable
  public static func minItems(_ limit: Int32) -> _APIFieldConstraints { _APIFieldConstraints().minItems(limit) }

  @inlinable
  public func maxItems(_ limit: Int32) -> _APIFieldConstraints {
    var constraints = self
    constraints.most = limit
    constraints.flags.formUnion(.checked)
    return constraints
  }

  @inlinable
  public static func maxItems(_ limit: Int32) -> _APIFieldConstraints { _APIFieldConstraints().maxItems(limit) }

  @inlinable
  public func format(_ format: APITextFormat) -> _APIFieldConstraints {
    var constraints = self
    constraints.format = format
    constraints.flags.formUnion(.checked)
    return constraints
  }

  @inlinable
  public static func format(_ format: APITextFormat) -> _APIFieldConstraints { _APIFieldConstraints().format(format) }

  /// The one value that the field can have, as text.
  @inlinable
  public func fixed(_ value: StaticString) -> _APIFieldConstraints {
    var constraints = self
    constraints.list = value
    constraints.flags.formUnion([.checked, .fixed])
    return constraints
  }

  @inlinable
  public static func fixed(_ value: StaticString) -> _APIFieldConstraints { _APIFieldConstraints().fixed(value) }

  /// The closed list of values, as text, with a line feed between two.
  @inlinable
  public func oneOf(_ values: StaticString) -> _APIFieldConstraints {
    var constraints = self
    constraints.list = values
    constraints.flags.formUnion([.checked, .oneOf])
    return constraints
  }

  @inlinable
  public static func oneOf(_ values: StaticString) -> _APIFieldConstraints { _APIFieldConstraints().oneOf(values) }

  /// A boolean or number that travels as JSON text: `"true"`, `"20"`.
  @inlinable
  public var text: _APIFieldConstraints {
    var constraints = self
    constraints.flags.formUnion(.text)
    return constraints
  }

  @inlinable
  public static var text: _APIFieldConstraints { _APIFieldConstraints().text }

  /// Personal data: not printed with its object.
  @inlinable
  public var personal: _APIFieldConstraints {
    var constraints = self
    constraints.flags.formUnion(.hidden)
    return constraints
  }

  @inlinable
  public static var personal: _APIFieldConstraints { _APIFieldConstraints().personal }

  /// Cardholder data: not printed with its object.
  @inlinable
  public var cardholder: _APIFieldConstraints { personal }

  @inlinable
  public static var cardholder: _APIFieldConstraints { _APIFieldConstraints().personal }

  /// A boolean, a number or a JSON value that a message must have, although its property is optional: no value may be invented for
  /// one that the vendor left out.
  @inlinable
  public var required: _APIFieldConstraints {
    var constraints = self
    constraints.flags.formUnion([.checked, .required])
    return constraints
  }

  @inlinable
  public static var required: _APIFieldConstraints { _APIFieldConstraints().required }
}
