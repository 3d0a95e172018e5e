import AlipayVaulting
import SpecModel

/// A reason to refuse a message, as tests write it.
struct Refusal: Hashable, CustomStringConvertible {
  var path: String
  var reason: APIDecodingProblem.Reason

  init(_ path: String, _ reason: APIDecodingProblem.Reason) {
    self.path = path
    self.reason = reason
  }

  var description: String { "\(path): \(reason)" }
}

extension APIDecodingError {
  var refusals: [Refusal] { problems.map { Refusal($0.path, $0.reason) } }
}

/// The types of the description, applied to JSON: says what the compiled decoders must refuse, and in which order.
struct ExpectedProblems {
  /// Whether numbers and booleans are texts too.
  private let isForgiving: Bool

  static func of(_ document: Document, _ message: DescribedMessage) -> [Refusal] {
    let model = ExpectedProblems(isForgiving: message.isFromVendor)
    return model.value(document, .inlineObject(message.fields))
      .map { Refusal(Site.joined([message.name, $0.path]), $0.reason) }
  }

  private func value(_ value: Document, _ type: FieldType) -> [Refusal] {
    switch type {
    case .scalar(.string), .openEnum: text(value)
    case .scalar(.boolean): boolean(value)
    case .scalar(.integer): integer(value)
    case .scalar(.decimal): decimal(value)
    case .scalar(.json): []
    case .object, .inlineObject: object(value, Description.fields(of: type) ?? [])
    case .list(let element): list(value, element)
    case .map(let element): map(value, element)
    }
  }

  private func text(_ value: Document) -> [Refusal] {
    switch value {
    case .number, .boolean: isForgiving ? [] : expect(.text, value)
    case .text, .null, .list, .object: expect(.text, value)
    }
  }

  private func expect(_ expected: APIJSONKind, _ value: Document) -> [Refusal] {
    value.kind == expected ? [] : [Refusal("", .wrongKind(expected: expected, found: value.kind))]
  }

  private func boolean(_ value: Document) -> [Refusal] {
    guard case .text(let text) = value else { return expect(.boolean, value) }
    return ["true", "false"].contains(text) ? [] : [Refusal("", .unreadable(as: .boolean))]
  }

  private func integer(_ value: Document) -> [Refusal] {
    switch value {
    case .text(let text): Int(text) == nil ? [Refusal("", .unreadable(as: .integer))] : []
    case .number(let spelling):
      Int(spelling) ?? Double(spelling).flatMap { Int(exactly: $0) } == nil
        ? [Refusal("", .unreadable(as: .integer))] : []
    case .null, .boolean, .list, .object: [Refusal("", .wrongKind(expected: .integer, found: value.kind))]
    }
  }

  private func decimal(_ value: Document) -> [Refusal] {
    switch value {
    case .text(let text), .number(let text): Double(text) == nil ? [Refusal("", .unreadable(as: .number))] : []
    case .null, .boolean, .list, .object: [Refusal("", .wrongKind(expected: .number, found: value.kind))]
    }
  }

  private func object(_ value: Document, _ fields: [Field]) -> [Refusal] {
    guard case .object = value else { return expect(.object, value) }
    return fields.flatMap { field -> [Refusal] in
      guard let inner = value.value(of: field) else {
        return field.isRequired ? [Refusal(field.name, .missing)] : []
      }
      return self.value(inner, field.type).map { Refusal(Site.joined([field.name, $0.path]), $0.reason) }
    }
  }

  private func list(_ value: Document, _ element: FieldType) -> [Refusal] {
    guard case .list(let values) = value else { return expect(.list, value) }
    return values.enumerated().flatMap { index, value in
      self.value(value, element).map { Refusal(Site.joined(["[\(index)]", $0.path]), $0.reason) }
    }
  }

  private func map(_ value: Document, _ element: FieldType) -> [Refusal] {
    guard case .object(let members) = value else { return expect(.object, value) }
    return members.flatMap { member in
      self.value(member.value, element).map { Refusal(Site.joined(["[*]", $0.path]), $0.reason) }
    }
  }
}

extension Document {
  var kind: APIJSONKind {
    switch self {
    case .null: .null
    case .boolean: .boolean
    case .number: .number
    case .text: .text
    case .list: .list
    case .object: .object
    }
  }
}
