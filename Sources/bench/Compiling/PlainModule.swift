import SpecModel
import SwiftEmitter

/// The types of a description as people write them without a runtime: what the generated module is compared with.
///
/// It leaves out whatever would make it dearer without being asked for: documentation, deprecations, result tables,
/// outcomes, facts of endpoints, and types that redact themselves (a card number is a `String`, as is a boolean or an
/// integer that travels as text).
struct PlainModule {
  enum Style {
    /// Stored properties and initializers, constants, no conformance but `Sendable`.
    case bare
    /// The same with synthesized `Codable` and `Hashable` and a `validate()` with an `if` for each rule.
    case synthesized
  }

  let api: API
  let style: Style
  /// The enum that all types stand in.
  let namespace: String

  init(_ api: API, _ style: Style, namespace: String? = nil) {
    self.api = api
    self.style = style
    self.namespace = namespace ?? api.name
  }

  /// Laid out as the generated module is, without the files that would hold no declaration.
  func files() -> [GeneratedFile] {
    var files = [GeneratedFile(path: "\(namespace).swift", text: "public enum \(namespace) {}\n")]
    files.append(file("CommonResultCodes", openValue("CommonResultCode", api.commonResultCodes.map(constant))))
    if style == .synthesized { files.append(GeneratedFile(path: "Rules.swift", text: PlainRules.text)) }
    for endpoint in api.endpoints {
      let name = SwiftNaming.typeName(for: endpoint.name)
      let request = object("Request", endpoint.request.fields)
      let response = object("Response", endpoint.response.fields)
      files.append(file(name, ["public enum \(name) {"] + indented(request) + indented(response) + ["}"]))
      let codes = openValue("ResultCode", endpoint.resultCodes.map(constant))
      files.append(file("\(name)+ResultCodes", codes, in: "\(namespace).\(name)"))
    }
    for type in api.enums { files.append(file(type.name, openValue(type.name, type.values.map(constant)))) }
    for type in api.objects { files.append(file(type.name, object(type.name, type.fields))) }
    return files
  }

  private func file(_ name: String, _ lines: [String], in extended: String? = nil) -> GeneratedFile {
    let all = ["extension \(extended ?? namespace) {"] + indented(lines) + ["}"]
    return GeneratedFile(path: "\(namespace)+\(name).swift", text: all.joined(separator: "\n") + "\n")
  }

  private func indented(_ lines: [String]) -> [String] {
    lines.map { $0.isEmpty ? "" : "  " + $0 }
  }
}

extension PlainModule {
  private func constant(_ value: EnumValue) -> (name: String, value: String) {
    (SwiftNaming.spelled(SwiftNaming.constantName(of: value)), value.value)
  }

  private func constant(_ code: ResultCode) -> (name: String, value: String) {
    (SwiftNaming.spelled(SwiftNaming.constantName(of: code)), code.code)
  }

  private func openValue(_ name: String, _ constants: [(name: String, value: String)]) -> [String] {
    var lines: [String]
    switch style {
    case .bare:
      lines = ["public struct \(name): Sendable {", "  public let rawValue: String"]
    case .synthesized:
      lines = [
        "public struct \(name): RawRepresentable, Codable, Hashable, Sendable {", "  public let rawValue: String",
      ]
    }
    lines.append("  public init(rawValue: String) { self.rawValue = rawValue }")
    lines += constants.map { "  public static var \($0.name): Self { Self(rawValue: \"\($0.value)\") }" }
    return lines + ["}"]
  }

  private func object(_ name: String, _ fields: [Field]) -> [String] {
    let conformances = style == .bare ? "Sendable" : "Codable, Hashable, Sendable"
    var lines = ["public struct \(name): \(conformances) {"]
    lines += fields.map { "  public var \(property($0)): \(type(of: $0))" }
    lines += indented(initializer(fields))
    if style == .synthesized {
      lines += indented(codingKeys(fields))
      lines += indented(PlainRules.validator(fields, property: property))
    }
    for field in fields {
      guard case .inlineObject(let inner) = field.type.element else { continue }
      lines += indented(object(nestedName(field), inner))
    }
    return lines + ["}"]
  }

  private func initializer(_ fields: [Field]) -> [String] {
    let parameters =
      fields.filter(\.isRequired).map { "\(property($0)): \(type(of: $0))" }
      + fields.filter { !$0.isRequired }.map { "\(property($0)): \(type(of: $0)) = nil" }
    return ["public init("] + [parameters.map { "  " + $0 }.joined(separator: ",\n    ")] + [") {"]
      + fields.map { "  self.\(property($0)) = \(property($0))" } + ["}"]
  }

  private func codingKeys(_ fields: [Field]) -> [String] {
    guard fields.contains(where: { $0.name != SwiftNaming.propertyName(of: $0) }) else { return [] }
    return ["private enum CodingKeys: String, CodingKey {"]
      + fields.map { "  case \(property($0)) = \"\($0.name)\"" } + ["}"]
  }

  private func property(_ field: Field) -> String {
    SwiftNaming.spelled(SwiftNaming.propertyName(of: field))
  }

  private func nestedName(_ field: Field) -> String {
    SwiftNaming.typeName(for: SwiftNaming.propertyName(of: field))
  }

  private func type(of field: Field) -> String {
    spelling(field.type, field) + (field.isRequired ? "" : "?")
  }

  private func spelling(_ type: FieldType, _ field: Field) -> String {
    switch type {
    case .scalar(.string), .scalar(.json): "String"
    case .scalar(.boolean): field.scalarForm == .text ? "String" : "Bool"
    case .scalar(.integer): field.scalarForm == .text ? "String" : "Int"
    case .scalar(.decimal): field.scalarForm == .text ? "String" : "Double"
    case .object(let name), .openEnum(let name): name
    case .inlineObject: nestedName(field)
    case .list(let element): "[\(spelling(element, field))]"
    case .map(let element): "[String: \(spelling(element, field))]"
    }
  }
}
