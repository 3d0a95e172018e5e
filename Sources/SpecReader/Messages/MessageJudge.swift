package import SpecModel

/// Evaluates the conditions and decisions of a description for a message, as the generated code does.
///
/// A value that is absent, `null`, of another kind than described, or an empty text does not count as present.
package struct MessageJudge {
  private let codePath: [String]
  private let fieldsOfObject: (String) -> [Field]?

  /// `fieldsOfObject` returns the fields of the object of a name; `codePath` leads to the result code.
  package init(codePath: [String], fieldsOfObject: @escaping (String) -> [Field]?) {
    self.codePath = codePath
    self.fieldsOfObject = fieldsOfObject
  }

  /// The index of the first decision that matches the message.
  package func match(among decisions: [Decision], _ message: JSONValue, _ fields: [Field]) -> Int? {
    decisions.firstIndex { isMatch($0, message, fields) }
  }

  /// Whether every test of a condition holds for `object`.
  package func holds(_ condition: Condition, in object: JSONValue, _ fields: [Field]) -> Bool {
    condition.tests.allSatisfy { test in
      let found = value(at: test.path, in: object, fields)
      switch test.expectation {
      case .isPresent(let isPresent): return (found != nil) == isPresent
      case .isOneOf(let values): return found?.scalarText.map(values.contains) ?? false
      case .isNoneOf(let values): return found?.scalarText.map { !values.contains($0) } ?? true
      }
    }
  }

  /// The value at the end of `path` if it counts as present.
  package func value(at path: [String], in object: JSONValue, _ fields: [Field], canBeEmpty: Bool = false) -> JSONValue?
  {
    var value = object
    var fields = fields
    for name in path {
      guard let field = fields.first(where: { $0.name == name || $0.otherNames.contains(name) }),
        let next = ([field.name] + field.otherNames).lazy.compactMap({ value.member($0) }).first,
        Self.isPresent(next, as: field.type, canBeEmpty: canBeEmpty)
      else { return nil }
      value = next
      fields = self.fields(of: field.type) ?? []
    }
    return value
  }

  /// The fields of values of the type; `nil` if they are not objects with fields.
  package func fields(of type: FieldType) -> [Field]? {
    switch type {
    case .inlineObject(let fields): fields
    case .object(let name): fieldsOfObject(name)
    case .scalar, .openEnum, .list, .map: nil
    }
  }

  private func isMatch(_ decision: Decision, _ message: JSONValue, _ fields: [Field]) -> Bool {
    guard let condition = decision.condition else { return true }
    guard holds(condition, in: message, fields), decision.carries.allSatisfy({ isCarried($0, in: message, fields) })
    else {
      return false
    }
    return decision.carriesAny.isEmpty || decision.carriesAny.contains { isCarried($0, in: message, fields) }
  }

  /// A result code that is empty is still the code that came.
  private func isCarried(_ path: [String], in message: JSONValue, _ fields: [Field]) -> Bool {
    value(at: path, in: message, fields, canBeEmpty: path == codePath) != nil
  }

  private static func isPresent(_ value: JSONValue, as type: FieldType, canBeEmpty: Bool) -> Bool {
    // A type with a mistake, which has been reported, says nothing about values.
    guard !type.isUnknown else { return value.kind != .null }
    switch type {
    case .object, .inlineObject, .map: return value.kind == .object
    case .list: return value.kind == .list
    case .scalar(.json): return value.kind != .null
    case .scalar, .openEnum:
      guard let text = value.scalarText, canBeEmpty || !text.isEmpty else { return false }
      return type.canRead(text)
    }
  }
}

extension FieldType {
  /// Whether a text, or a number or boolean as it is written, can be a value of the type.
  package func canRead(_ text: String) -> Bool {
    switch self {
    case .scalar(let scalar): scalar.accepts(text)
    case .openEnum: true
    case .object, .inlineObject, .list, .map: false
    }
  }
}
