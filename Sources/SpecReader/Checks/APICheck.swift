import SpecModel

/// The version orders, servers can be called, and the names of servers are Swift names.
func checkAPI(_ context: CheckContext) {
  let api = context.api
  if !api.version.isEmpty, !isSemanticVersion(api.version) {
    context.report(
      .badVersion, "\(quoted(api.version)) is not a semantic version", at: api.versionLocation,
      suggestion: "write three numbers, such as `1.0.0`")
  }
  var names: [String: SourceLocation] = [:]
  for server in api.servers {
    if !server.url.isEmpty, !WebAddress.isServer(server.url) {
      context.report(
        .badURL, "the address of a server must begin with `https://` and a host, and must not end in `/`",
        at: context.places.place(of: .url, beside: server.location),
        suggestion: "write it like `https://host.example/api`")
    }
    guard context.isGoodMember(server.name, "the server", at: server.location, wireName: nil) else { continue }
    if let first = names.updateValue(server.location, forKey: server.name) {
      context.report(
        .duplicateValue, "duplicate server \(quoted(server.name))", at: server.location,
        notes: [Diagnostic.Note("the first one is here", at: first)])
    }
  }
}

/// Three numbers without leading zeros.
private func isSemanticVersion(_ text: String) -> Bool {
  let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
  return numbers.count == 3
    && numbers.allSatisfy { number in
      number.utf8.count <= 9 && (number == "0" || number.utf8.first != 0x30) && !number.isEmpty
        && number.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
}
