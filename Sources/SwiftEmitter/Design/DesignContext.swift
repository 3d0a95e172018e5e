import SpecModel

/// What a design needs to know beyond its own noun.
final class DesignContext {
  let api: API
  let namespace: SwiftIdentifier
  /// The indices of the objects and enums of ``api``, by name.
  private let objects: [String: Int]
  private let enums: [String: Int]
  private let endpoints: [String: Int]
  /// The names of the calls that answer for the state of others.
  let inquiryEndpoints: Set<String>

  init(_ described: API) {
    let api = described.markingVendorScalars()
    self.api = api
    namespace = SwiftIdentifier(api.name)
    enums = api.enums.map(\.name).firstIndices
    objects = api.objects.map(\.name).firstIndices
    endpoints = api.endpoints.map(\.name).firstIndices
    inquiryEndpoints = Set(api.endpoints.compactMap(\.inquiry?.endpoint))
  }

  func enumeration(named name: String) -> EnumType? {
    enums[name].map { api.enums[$0] }
  }

  func endpoint(named name: String) -> Endpoint? {
    endpoints[name].map { api.endpoints[$0] }
  }

  /// The fields below `type`, if it is an object.
  func fields(of type: FieldType) -> [Field]? {
    switch type {
    case .object(let name): objects[name].map { api.objects[$0].fields }
    case .inlineObject(let fields): fields
    case .scalar, .openEnum, .list, .map: nil
    }
  }

  /// The fields along `path`, from `fields` downwards; empty if there is no such path.
  func resolve(_ path: [String], in fields: [Field]) -> [Field] {
    var resolved: [Field] = []
    var scope = fields
    for name in path {
      guard let index = Self.index(of: name, in: scope) else { return [] }
      resolved.append(scope[index])
      scope = self.fields(of: scope[index].type) ?? []
    }
    return resolved
  }

  static func index(of name: String, in fields: [Field]) -> Int? {
    fields.indices.first { fields[$0].name == name }
  }
}
