extension _APIFieldRules {
  public func minLength(_ limit: Int32) -> _APIFieldRules {
    var rules = self
    rules.low = Int64(limit)
    rules.flags.formUnion(.checked)
    return rules
  }

  public static func minLength(_ limit: Int32) -> _APIFieldRules { _APIFieldRules().minLength(limit) }

  public func maxLength(_ limit: Int32) -> _APIFieldRules {
    var rules = self
    rules.high = Int64(limit)
    rules.flags.formUnion(.checked)
    return rules
  }

  public static func maxLength(_ limit: Int32) -> _APIFieldRules { _APIFieldRules().maxLength(limit) }

  public func minimum(_ limit: Int64) -> _APIFieldRules {
    var rules = self
    rules.low = limit
    rules.flags.formUnion(.checked)
    return rules
  }

  public static func minimum(_ limit: Int64) -> _APIFieldRules { _APIFieldRules().minimum(limit) }

  public func maximum(_ limit: Int64) -> _APIFieldRules {
    var rules = self
    rules.high = limit
    rules.flags.formUnion(.checked)
    return rules
  }

  public static func maximum(_ limit: Int64) -> _APIFieldRules { _APIFieldRules().maximum(limit) }

  /// The ends of a range of decimal numbers, either of which may be missing: `0.5...100`, `...100`.
  public func range(_ bounds: StaticString) -> _APIFieldRules {
    var rules = self
    rules.list = bounds
    rules.flags.formUnion(.checked)
    return rules
  }

  public static func range(_ bounds: StaticString) -> _APIFieldRules { _APIFieldRules().range(bounds) }

  public func minItems(_ limit: Int32) -> _APIFieldRules {
    var rules = self
    rules.fewest = limit
    rules.flags.formUnion(.checked)
    return rules
  }

  public static func minItems(_ limit: Int32) -> _APIFieldRules { _APIFieldRules().minItems(limit) }

  public func maxItems(_ limit: Int32) -> _APIFieldRules {
    var rules = self
    rules.most = limit
    rules.flags.formUnion(.checked)
    return rules
  }

  public static func maxItems(_ limit: Int32) -> _APIFieldRules { _APIFieldRules().maxItems(limit) }

  public func format(_ format: APITextFormat) -> _APIFieldRules {
    var rules = self
    rules.format = format
    rules.flags.formUnion(.checked)
    return rules
  }

  public static func format(_ format: APITextFormat) -> _APIFieldRules { _APIFieldRules().format(format) }

  /// The one value that the field can have, as text.
  public func fixed(_ value: StaticString) -> _APIFieldRules {
    var rules = self
    rules.list = value
    rules.flags.formUnion([.checked, .fixed])
    return rules
  }

  public static func fixed(_ value: StaticString) -> _APIFieldRules { _APIFieldRules().fixed(value) }

  /// The closed list of values, as text, with a line feed between two.
  public func oneOf(_ values: StaticString) -> _APIFieldRules {
    var rules = self
    rules.list = values
    rules.flags.formUnion([.checked, .oneOf])
    return rules
  }

  public static func oneOf(_ values: StaticString) -> _APIFieldRules { _APIFieldRules().oneOf(values) }

  /// A boolean or number that travels as JSON text: `"true"`, `"20"`.
  public var text: _APIFieldRules {
    var rules = self
    rules.flags.formUnion(.text)
    return rules
  }

  public static var text: _APIFieldRules { _APIFieldRules().text }

  /// Personal data: not printed with its object.
  public var personal: _APIFieldRules {
    var rules = self
    rules.flags.formUnion(.hidden)
    return rules
  }

  public static var personal: _APIFieldRules { _APIFieldRules().personal }

  /// Cardholder data: not printed with its object.
  public var cardholder: _APIFieldRules { personal }

  public static var cardholder: _APIFieldRules { _APIFieldRules().personal }

  /// A boolean, a number or a JSON value that a message must have, although its property is optional: no value may be invented for
  /// one that the vendor left out.
  public var required: _APIFieldRules {
    var rules = self
    rules.flags.formUnion([.checked, .required])
    return rules
  }

  public static var required: _APIFieldRules { _APIFieldRules().required }
}
