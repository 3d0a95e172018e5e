import SpecModel

/// The parts of a description in short text; two parts that differ in more than words have different texts.
enum Describing {
  static func type(_ type: FieldType) -> String {
    switch type {
    case .scalar(let scalar): scalar.rawValue
    case .object(let name), .openEnum(let name): name
    case .inlineObject: "object"
    case .list(let element): "[\(Self.type(element))]"
    case .map(let element): "[string: \(Self.type(element))]"
    }
  }

  static func constraint(_ limit: Limit) -> String {
    let parameter =
      switch limit.parameter {
      case .number(let number): number.text
      case .format(let format): format.rawValue
      case .values(let values): list(values, "or")
      }
    return limit.key + " " + parameter
  }

  static func requirement(_ form: RequirementForm) -> String {
    switch form {
    case .condition(let condition): Self.condition(condition)
    case .words(let words): "in words: " + words
    }
  }

  /// The order of the tests does not count: all must hold.
  static func condition(_ condition: Condition) -> String {
    condition.tests.map { $0.path.joined(separator: ".") + " " + expectation($0.expectation) }.sorted()
      .joined(separator: " and ")
  }

  private static func expectation(_ expectation: Expectation) -> String {
    switch expectation {
    case .isOneOf(let values): "is " + list(values, "or")
    case .isNoneOf(let values): "is not " + list(values, "or")
    case .isPresent(true): "is present"
    case .isPresent(false): "is absent"
    }
  }

  /// Each value in quotation marks, so that no value can pretend to be two.
  private static func list(_ values: [String], _ word: String) -> String {
    values.map { "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"") + "\"" }
      .joined(separator: " \(word) ")
  }

  static func action(_ action: OutcomeAction) -> String {
    switch action {
    case .fixed(let next): next.rawValue
    case .byResultCode: "byResultCode"
    }
  }

  /// What an outcome carries: labels in order, with a question mark behind those that may be absent.
  static func payload(_ decision: Decision) -> String {
    let always = decision.carries.map { $0.joined(separator: ".") }
    let perhaps = decision.carriesAny.map { $0.joined(separator: ".") + "?" }
    return (always + perhaps).joined(separator: ", ")
  }

  /// Everything about fields that counts for "the same object under another name": all but words and places. `own` is
  /// the name of the object itself, which may occur in it.
  static func shape(_ fields: [Field], own: String) -> String {
    fields.map { field in
      var parts = [field.name, typeShape(field.type, own: own), field.isRequired ? "required" : "optional"]
      parts += field.constraints.map { constraint($0.limit) }.sorted()
      parts += [field.fixed.map { "fixed " + $0 }, field.sensitivity?.rawValue, field.swiftName].compactMap { $0 }
      parts += [field.requiredWhen, field.presentWhen].map { $0.map { requirement($0.form) } ?? "" }
      return parts.map { "\($0.utf8.count):\($0)" }.joined()
    }.joined(separator: ";")
  }

  private static func typeShape(_ type: FieldType, own: String) -> String {
    switch type {
    case .object(own): "Self"
    case .scalar, .object, .openEnum: Self.type(type)
    case .inlineObject(let fields): "{" + shape(fields, own: own) + "}"
    case .list(let element): "[" + typeShape(element, own: own) + "]"
    case .map(let element): "[:" + typeShape(element, own: own) + "]"
    }
  }

  /// JSON text without the white space between its tokens.
  static func compactJSON(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var isInString = false
    var isEscaped = false
    for byte in bytes {
      if isInString {
        result.append(byte)
        if !isEscaped && byte == UInt8(ascii: "\"") { isInString = false }
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      } else if ![0x20, 0x09, 0x0A, 0x0D].contains(byte) {
        result.append(byte)
        isInString = byte == UInt8(ascii: "\"")
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension Condition {
  /// The same condition with its tests, and the values of each test, in an order that does not depend on how they are
  /// written: all tests must hold, and any of the values will do.
  var inFixedOrder: Condition {
    let tests = tests.map { test -> ConditionTest in
      var test = test
      switch test.expectation {
      case .isOneOf(let values): test.expectation = .isOneOf(values.sorted())
      case .isNoneOf(let values): test.expectation = .isNoneOf(values.sorted())
      case .isPresent: break
      }
      return test
    }
    return Condition(tests: tests.map { (Content.text(of: $0), $0) }.sorted { $0.0 < $1.0 }.map(\.1))
  }
}
