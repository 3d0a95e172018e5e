import Reporting
import SpecModel

/// A condition of the description as JSON Schema.
struct OpenAPICondition {
  private let api: API
  private let fields: [Field]

  /// The condition is about an object that has `fields`.
  init(_ api: API, _ fields: [Field]) {
    self.api = api
    self.fields = fields
  }

  func schema(for condition: Condition) -> JSONText {
    let tests = condition.tests.map(schema)
    return tests.count == 1 ? tests[0] : .object([("allOf", .array(tests))])
  }

  /// That the field is there, under any of its names. An empty text counts as absent.
  static func presence(of field: Field) -> JSONText {
    let names = [field.name] + field.otherNames
    let schemas = names.map { name in
      let required = ("required", JSONText.strings([name]))
      guard field.type.isText else { return JSONText.object([required]) }
      let inner = JSONText.object([("minLength", .number(1))])
      return .object([required, ("properties", .object([(name, inner)]))])
    }
    return schemas.count == 1 ? schemas[0] : .object([("anyOf", .array(schemas))])
  }

  private func schema(for test: ConditionTest) -> JSONText {
    switch test.expectation {
    case .isPresent(let isPresent):
      let present = reaching(test.path[...], in: fields) { field in
        switch field.type.family {
        // An empty text counts as absent.
        case .value: .object([("not", .object([("const", .string(""))]))])
        case .object, .collection: .object([])
        }
      }
      return isPresent ? present : .object([("not", present)])
    case .isOneOf(let values): return reaching(test.path[...], in: fields) { Self.values(values, of: $0) }
    case .isNoneOf(let values):
      return .object([("not", reaching(test.path[...], in: fields) { Self.values(values, of: $0) })])
    }
  }

  private static func values(_ values: [String], of field: Field) -> JSONText {
    let scalar = field.type.scalar ?? .string
    let isText = scalar.literal == .string || field.scalarForm == .text
    return .object([("enum", .array(values.map { OpenAPIWriter.literal($0, of: scalar, isText: isText) }))])
  }

  /// An object in which the value at the end of `path` is there and is as `last` says.
  private func reaching(
    _ path: ArraySlice<String>, in fields: [Field], _ last: (Field) -> JSONText
  ) -> JSONText {
    guard let name = path.first, let field = fields.first(where: { $0.name == name }) else { return .object([]) }
    let inner = path.count == 1 ? last(field) : reaching(path.dropFirst(), in: self.fields(of: field), last)
    let names = [field.name] + field.otherNames
    let schemas = names.map { name in
      JSONText.object([("properties", .object([(name, inner)])), ("required", .strings([name]))])
    }
    return schemas.count == 1 ? schemas[0] : .object([("anyOf", .array(schemas))])
  }

  private func fields(of field: Field) -> [Field] {
    switch field.type {
    case .inlineObject(let fields): fields
    case .object(let name): api.objects.first { $0.name == name }?.fields ?? []
    case .scalar, .openEnum, .list, .map: []
    }
  }
}
