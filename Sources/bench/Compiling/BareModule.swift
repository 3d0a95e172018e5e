import SpecModel
import SwiftEmitter

/// The types of a description as bare declarations: stored properties, initializers and constants, and nothing that was
/// not asked for. The least that a generated module can take to compile.
struct BareModule {
  private let api: API

  init(_ api: API) {
    self.api = api
  }

  /// Laid out as the generated module is, without the files that would hold no declaration.
  func files() -> [GeneratedFile] {
    var files = [GeneratedFile(path: "\(api.name).swift", text: "public enum \(api.name) {}\n")]
    files.append(file("CommonResultCodes", openValue("CommonResultCode", api.commonResultCodes.map(constant))))
    for endpoint in api.endpoints {
      let name = SwiftNaming.typeName(for: endpoint.name)
      let messages = object("Request", endpoint.request.fields) + object("Response", endpoint.response.fields)
      files.append(file(name, ["public enum \(name) {"] + messages + ["}"]))
      let codes = openValue("ResultCode", endpoint.resultCodes.map(constant))
      files.append(file("\(name)+ResultCodes", codes, in: "\(api.name).\(name)"))
    }
    files += api.enums.map { file($0.name, openValue($0.name, $0.values.map(constant))) }
    files += api.objects.map { file($0.name, object($0.name, $0.fields)) }
    return files
  }

  private func file(_ name: String, _ lines: [String], in extended: String? = nil) -> GeneratedFile {
    let all = ["extension \(extended ?? api.name) {"] + lines + ["}"]
    return GeneratedFile(path: "\(api.name)+\(name).swift", text: all.joined(separator: "\n") + "\n")
  }

  private func constant(_ value: EnumValue) -> (name: String, value: String) {
    (SwiftNaming.spelled(SwiftNaming.constantName(of: value)), value.value)
  }

  private func constant(_ code: ResultCode) -> (name: String, value: String) {
    (SwiftNaming.spelled(SwiftNaming.constantName(of: code)), code.code)
  }

  private func openValue(_ name: String, _ constants: [(name: String, value: String)]) -> [String] {
    [
      "public struct \(name): Sendable {", "public let rawValue: String",
      "public init(rawValue: String) { self.rawValue = rawValue }",
    ] + constants.map { "public static var \($0.name): Self { Self(rawValue: \"\($0.value)\") }" } + ["}"]
  }

  private func object(_ name: String, _ fields: [Field]) -> [String] {
    let parameters = fields.map { "\(property($0)): \(type(of: $0))" + ($0.isRequired ? "" : " = nil") }
    var lines = ["public struct \(name): Sendable {"]
    lines += fields.map { "public var \(property($0)): \(type(of: $0))" }
    lines += ["public init(\(parameters.joined(separator: ",\n"))) {"]
    lines += fields.map { "self.\(property($0)) = \(property($0))" } + ["}"]
    for field in fields {
      if case .inlineObject(let inner) = field.type.element { lines += object(nestedName(field), inner) }
    }
    return lines + ["}"]
  }

  private func property(_ field: Field) -> String { SwiftNaming.spelled(SwiftNaming.propertyName(of: field)) }

  private func nestedName(_ field: Field) -> String { SwiftNaming.typeName(for: SwiftNaming.propertyName(of: field)) }

  private func type(of field: Field) -> String { spelling(field.type, field) + (field.isRequired ? "" : "?") }

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
