import AlipayVaulting
import Foundation
import SpecModel

/// A broken constraint as tests write it.
struct Finding: Hashable, CustomStringConvertible {
  var path: String
  var constraint: APIViolation.Constraint

  init(_ path: String, _ constraint: APIViolation.Constraint) {
    self.path = path
    self.constraint = constraint
  }

  var description: String { "\(path): \(constraint)" }
}

extension _APIObject {
  var findings: [Finding] { violations().map { Finding($0.path, $0.constraint) } }
}

/// The constraints of the description, applied to JSON: says what the compiled validators must find.
enum ExpectedViolations {
  static func of(_ document: Document, _ message: DescribedMessage) -> [Finding] {
    object(document, message.fields).map { Finding(Site.joined([message.name, $0.path]), $0.constraint) }
  }

  private static func object(_ document: Document, _ fields: [Field]) -> [Finding] {
    var findings: [Finding] = []
    for field in fields {
      guard let value = document.value(of: field) else { continue }
      if field.isRequired, field.type.isText, value == .text("") {
        findings.append(Finding(field.name, .empty))
        continue
      }
      findings += self.value(value, field.type, field).map {
        Finding(Site.joined([field.name, $0.path]), $0.constraint)
      }
    }
    for field in fields where !field.conditions.isEmpty {
      let value = document.value(of: field)
      guard value == nil || (field.type.isText && value == .text("")) else { continue }
      findings += field.conditions.filter { $0.holds(in: document, fields) }
        .map { _ in Finding(field.name, value == nil ? .missing : .empty) }
    }
    return findings
  }

  private static func value(_ value: Document, _ type: FieldType, _ field: Field) -> [Finding] {
    switch (type, value) {
    case (.list(let element), .list(let values)):
      return count(values.count, field)
        + values.enumerated().flatMap { index, value in
          self.value(value, element, field).map { Finding(Site.joined(["[\(index)]", $0.path]), $0.constraint) }
        }
    case (.map(let element), .object(let members)):
      return count(members.count, field)
        + members.sorted { $0.name < $1.name }.flatMap { member in
          self.value(member.value, element, field).map { Finding(Site.joined(["[*]", $0.path]), $0.constraint) }
        }
    case (.object, _), (.inlineObject, _):
      return object(value, Description.fields(of: type) ?? [])
    case (.scalar(.string), .text), (.openEnum, .text), (.scalar(.string), .number), (.openEnum, .number),
      (.scalar(.string), .boolean), (.openEnum, .boolean):
      return text(value.scalarText ?? "", field)
    case (.scalar(.integer), _), (.scalar(.decimal), _), (.scalar(.boolean), _):
      return scalar(value.scalarText ?? "", field)
    case (.list, _), (.map, _), (.scalar(.string), _), (.scalar(.json), _), (.openEnum, _):
      return []
    }
  }

  private static func count(_ count: Int, _ field: Field) -> [Finding] {
    var findings: [Finding] = []
    if let limit = field.minItems, count < limit { findings.append(Finding("", .minItems(limit, actual: count))) }
    if let limit = field.maxItems, count > limit { findings.append(Finding("", .maxItems(limit, actual: count))) }
    return findings
  }

  private static func text(_ text: String, _ field: Field) -> [Finding] {
    var findings: [Finding] = []
    let count = text.unicodeScalars.count
    if let limit = field.minLength, count < limit { findings.append(Finding("", .minLength(limit, actual: count))) }
    if let limit = field.maxLength, count > limit { findings.append(Finding("", .maxLength(limit, actual: count))) }
    if let format = field.format, !ExpectedFormat.holds(format, text) {
      findings.append(Finding("", .format(format)))
    }
    if let allowed = field.allowedValues, !allowed.contains(text) { findings.append(Finding("", .notAllowed)) }
    if let fixed = field.fixed, fixed != text { findings.append(Finding("", .fixed)) }
    return findings
  }

  private static func scalar(_ text: String, _ field: Field) -> [Finding] {
    var findings: [Finding] = []
    let integer = Int(text) ?? Double(text).flatMap { Int(exactly: $0) }
    if let integer, let limit = field.minimum, integer < limit {
      findings.append(Finding("", .minimum(APIDecimal(limit))))
    }
    if let integer, let limit = field.maximum, integer > limit {
      findings.append(Finding("", .maximum(APIDecimal(limit))))
    }
    if let fixed = field.fixed, fixed != text { findings.append(Finding("", .fixed)) }
    if let allowed = field.allowedValues, !allowed.contains(text) { findings.append(Finding("", .notAllowed)) }
    return findings
  }
}

extension Condition {
  /// Whether all tests hold in `document`, an object with `fields`.
  func holds(in document: Document, _ fields: [Field]) -> Bool {
    tests.allSatisfy { test in
      let value = document.value(at: test.path[...], fields)
      switch test.expectation {
      case .isOneOf(let values): return value?.scalarText.map(values.contains) ?? false
      case .isNoneOf(let values): return !(value?.scalarText.map(values.contains) ?? false)
      case .isPresent(let isPresent): return (value != nil && value != .text("")) == isPresent
      }
    }
  }
}

extension Document {
  /// A scalar as text, however it travels.
  var scalarText: String? {
    switch self {
    case .text(let text), .number(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .null, .list, .object: nil
    }
  }

  /// The value under the field's name or, if that is absent, under another name; `null` is absent.
  func value(of field: Field) -> Document? {
    if let value = self[field.name], value != .null { return value }
    for name in field.otherNames {
      if let value = self[name], value != .null { return value }
    }
    return nil
  }

  func value(at path: ArraySlice<String>, _ fields: [Field]) -> Document? {
    guard let field = fields.first(where: { $0.name == path.first }), let value = value(of: field) else { return nil }
    let rest = path.dropFirst()
    return rest.isEmpty ? value : value.value(at: rest, Description.fields(of: field.type) ?? [])
  }
}
