import SpecModel

extension Page {
  /// Everything that a customer uses, grouped by what it is for.
  mutating func addTopics(of api: API) {
    heading(2, "Topics")
    addTopic("Calls", api.endpoints.filter { $0.kind == .call }.map(\.typeName), of: api)
    addTopic("Callbacks", api.endpoints.filter { $0.kind == .callback }.map(\.typeName), of: api)
    addTopic("Result codes", ["CommonResultCode", "resultCodes"], of: api)
    addTopic("Objects", api.objects.map(\.name), of: api)
    addTopic("Values", api.enums.map(\.name), of: api)
    addTopic("Servers and version", (api.servers.isEmpty ? [] : ["Servers"]) + ["version"], of: api)
  }

  private mutating func addTopic(_ title: Markdown, _ names: [String], of api: API) {
    guard !names.isEmpty else { return }
    heading(3, title)
    list(names.map { Markdown(symbol: [api.name, $0]) })
  }
}

extension Endpoint {
  /// The name of the type that is generated for it.
  var typeName: String { SwiftNaming.typeName(for: name) }
}
