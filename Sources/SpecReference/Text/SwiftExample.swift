import SpecModel

/// A few lines of Swift that use the generated code.
///
/// Of a description they have names alone, each a checked identifier: no text of it is in them.
struct SwiftExample {
  private(set) var lines: [String]

  /// Builds the request of a call, with `…` where a value is the reader's.
  init(buildingRequestOf call: Endpoint, of api: API) {
    let type = Self.spelled([api.name, call.typeName])
    lines = ["import " + Self.spelled([api.name]), ""]
    lines += Self.construction("let request = \(type).Request", Self.arguments(for: call.request.fields, of: api))
    lines += [
      "for violation in request.violations() { print(violation) }",
      "try request.validate()",
      "let body: [UInt8] = request.json()",
    ]
    guard let server = api.servers.first else {
      lines.append("print(\(type).method, body.count, \"bytes to\", \(type).path)")
      return
    }
    lines += [
      "let address = \(Self.spelled([api.name])).Servers.\(Self.spelled([server.name])) + \(type).path",
      "print(\(type).method, body.count, \"bytes to\", address)",
    ]
  }

  /// Reads the message that the vendor sends, and tells its outcomes apart.
  init(readingMessageOf endpoint: Endpoint, of api: API) {
    let (message, bytes) =
      switch endpoint.kind {
      case .call: ("Response", "answer")
      case .callback: ("Request", "body")
      }
    let name = message.lowercased()
    lines = ["let \(name) = try \(Self.spelled([api.name, endpoint.typeName])).\(message)(json: \(bytes))"]
    let cases = endpoint.outcomes?.cases ?? []
    guard !cases.isEmpty else {
      lines.append("print(\(name))")
      return
    }
    lines += ["let outcome = \(name).outcome", "switch outcome {"]
    lines += cases.map { "case .\(Self.spelled([$0.outcome])): print(\"next:\", outcome.action)" }
    lines.append("}")
  }

  private static func construction(_ name: String, _ arguments: [String]) -> [String] {
    guard let last = arguments.last else { return [name + "()"] }
    return [name + "("] + arguments.dropLast().map { "  \($0)," } + ["  \(last))"]
  }

  /// An argument for each field that an initializer asks for.
  private static func arguments(for fields: [Field], of api: API) -> [String] {
    fields.filter { $0.isRequired && $0.fixed == nil }.map { field in
      "\(label(of: field)): \(value(of: field.type, of: api))"
    }
  }

  private static func value(of type: FieldType, of api: API) -> String {
    switch type {
    case .scalar(.string): "\"…\""
    case .scalar(.boolean): "true"
    case .scalar(.integer), .scalar(.decimal): "1"
    case .scalar(.json): "[:]"
    case .openEnum(let name): constant(of: api.enums.first { $0.name == name })
    case .object(let name):
      ".init(\(arguments(for: api.objects.first { $0.name == name }?.fields ?? [], of: api).joined(separator: ", ")))"
    case .inlineObject(let fields): ".init(\(arguments(for: fields, of: api).joined(separator: ", ")))"
    case .list: "[]"
    case .map: "[:]"
    }
  }

  private static func constant(of enumeration: EnumType?) -> String {
    let values = enumeration?.deprecation == nil ? enumeration?.values ?? [] : []
    guard let value = values.first(where: { $0.deprecation == nil }) else { return "\"…\"" }
    return "." + spelled([SwiftNaming.constantName(of: value)])
  }

  private static func label(of field: Field) -> String {
    SwiftNaming.label(SwiftNaming.propertyName(of: field))
  }

  private static func spelled(_ path: [String]) -> String {
    path.map { SwiftNaming.spelled($0) }.joined(separator: ".")
  }
}
