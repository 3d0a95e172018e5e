extension FieldRules {
  public func minLength(_ limit: Int32) -> FieldRules {
    var rules = self
    rules.low = limit
    rules.flags.formUnion(.checked)
    return rules
  }

  public static func minLength(_ limit: Int32) -> FieldRules { FieldRules().minLength(limit) }

  public func maxLength(_ limit: Int32) -> FieldRules {
    var rules = self
    rules.high = limit
    rules.flags.formUnion(.checked)
    return rules
  }

  public static func maxLength(_ limit: Int32) -> FieldRules { FieldRules().maxLength(limit) }

  public func minimum(_ limit: Int32) -> FieldRules {
    var rules = self
    rules.low = limit
    rules.flags.formUnion(.checked)
    return rules
  }

  public static func minimum(_ limit: Int32) -> FieldRules { FieldRules().minimum(limit) }

  public func maximum(_ limit: Int32) -> FieldRules {
    var rules = self
    rules.high = limit
    rules.flags.formUnion(.checked)
    return rules
  }

  public static func maximum(_ limit: Int32) -> FieldRules { FieldRules().maximum(limit) }

  public func minItems(_ limit: Int32) -> FieldRules {
    var rules = self
    rules.fewest = limit
    rules.flags.formUnion(.checked)
    return rules
  }

  public static func minItems(_ limit: Int32) -> FieldRules { FieldRules().minItems(limit) }

  public func maxItems(_ limit: Int32) -> FieldRules {
    var rules = self
    rules.most = limit
    rules.flags.formUnion(.checked)
    return rules
  }

  public static func maxItems(_ limit: Int32) -> FieldRules { FieldRules().maxItems(limit) }

  public func format(_ format: APITextFormat) -> FieldRules {
    var rules = self
    rules.format = format
    rules.flags.formUnion(.checked)
    return rules
  }

  public static func format(_ format: APITextFormat) -> FieldRules { FieldRules().format(format) }

  /// The one value that the field can have, as text.
  public func fixed(_ value: StaticString) -> FieldRules {
    var rules = self
    rules.listStart = UInt(bitPattern: value.utf8Start)
    rules.listLength = Int32(truncatingIfNeeded: value.utf8CodeUnitCount)
    rules.flags.formUnion([.checked, .fixed])
    return rules
  }

  public static func fixed(_ value: StaticString) -> FieldRules { FieldRules().fixed(value) }

  /// The closed list of values, as text, with a line feed between two.
  public func oneOf(_ values: StaticString) -> FieldRules {
    var rules = self
    rules.listStart = UInt(bitPattern: values.utf8Start)
    rules.listLength = Int32(truncatingIfNeeded: values.utf8CodeUnitCount)
    rules.flags.formUnion([.checked, .oneOf])
    return rules
  }

  public static func oneOf(_ values: StaticString) -> FieldRules { FieldRules().oneOf(values) }

  /// A boolean or integer that travels as JSON text: `"true"`, `"20"`.
  public var text: FieldRules {
    var rules = self
    rules.flags.formUnion(.text)
    return rules
  }

  public static var text: FieldRules { FieldRules().text }

  /// Personal data: not printed with its object.
  public var personal: FieldRules {
    var rules = self
    rules.flags.formUnion(.hidden)
    return rules
  }

  public static var personal: FieldRules { FieldRules().personal }

  /// Cardholder data: not printed with its object.
  public var cardholder: FieldRules { personal }

  public static var cardholder: FieldRules { FieldRules().personal }
}
