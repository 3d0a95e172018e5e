import SpecModel

extension Rules {
  static let endpoints = [
    endpointAdded, endpointRemoved, endpointPathChanged, endpointMethodChanged, endpointRenamed, endpointKindChanged,
    idempotencyFieldChanged, idempotencyFieldAdded, inquiryAdded, inquiryRemoved, inquiryReplaced, inquiryChanged,
    serverAdded, serverRemoved, serverAddressChanged,
  ]

  private static let endpointAdded = Rule(
    "endpoint-added", "a call is new",
    .always(Verdict(.info, .minor, wire: .works, source: .compiles, "Nothing changes for existing clients."))
  ) { difference in
    guard case .added(.endpoint(let endpoint)) = difference.fact, endpoint.kind == .call else { return nil }
    return .init("The call \(endpoint.name) is new.")
  }

  private static let endpointRemoved = Rule(
    "endpoint-removed", "a call is gone",
    .always(
      Verdict(
        .error, .major, wire: .breaks, source: .breaks,
        "Shipped clients call an address that no longer answers, and the types of the call are gone."))
  ) { difference in
    guard case .removed(.endpoint(let endpoint)) = difference.fact, endpoint.kind == .call else { return nil }
    return .init("The call \(endpoint.name) is gone.")
  }

  private static let endpointPathChanged = Rule(
    "endpoint-path-changed", "a call has another path",
    .always(
      Verdict(
        .error, .minor, wire: .breaks, source: .compiles, "Shipped clients keep calling the old path."))
  ) { difference in
    guard case .pathChanged = difference.fact else { return nil }
    return .init("The path changed from \(difference.old ?? "none") to \(difference.new ?? "none").")
  }

  private static let endpointMethodChanged = Rule(
    "endpoint-method-changed", "a call has another HTTP method",
    .always(
      Verdict(
        .error, .minor, wire: .breaks, source: .compiles, "Shipped clients keep using the old method."))
  ) { difference in
    guard case .methodChanged = difference.fact else { return nil }
    return .init("The HTTP method changed from \(difference.old ?? "none") to \(difference.new ?? "none").")
  }

  private static let endpointRenamed = Rule(
    "endpoint-renamed", "a call has another name and the same address",
    .always(
      Verdict(
        .warning, .major, wire: .works, source: .breaks,
        "Source that names the types of the call must use the new names."))
  ) { difference in
    guard case .renamed(old: .endpoint(let old), new: .endpoint(let new)) = difference.fact else { return nil }
    return .init("The call \(old.name) is now called \(new.name); method and path are the same.")
  }

  private static let endpointKindChanged = Rule(
    "endpoint-kind-changed", "a call became a callback, or the reverse",
    .always(
      Verdict(
        .error, .major, wire: .breaks, source: .breaks,
        "The caller becomes the callee, or the reverse: clients must be rewritten."))
  ) { difference in
    guard case .endpointKindChanged = difference.fact else { return nil }
    return .init("It was a \(words: difference.old ?? "") and is a \(words: difference.new ?? "") now.")
  }

  private static let idempotencyFieldChanged = Rule(
    "endpoint-idempotency-field-changed", "another field makes repeated calls safe, or none does",
    .always(
      Verdict(
        .error, .major, wire: .breaks, source: .mayBreak,
        "A repeated call of a shipped client can be carried out twice."))
  ) { difference in
    guard case .idempotencyKeyChanged = difference.fact, let old = difference.old else { return nil }
    guard let new = difference.new else {
      return .init("The field \(old) made repeated calls safe; now no field does.")
    }
    return .init("The field \(old) made repeated calls safe; now \(new) does.")
  }

  private static let idempotencyFieldAdded = Rule(
    "endpoint-idempotency-field-added", "a field makes repeated calls safe where none did",
    .always(
      Verdict(
        .info, .minor, wire: .works, source: .compiles, "A repeated call with the same value is carried out once."))
  ) { difference in
    guard case .idempotencyKeyChanged = difference.fact, difference.old == nil, let new = difference.new else {
      return nil
    }
    return .init("The field \(new) now makes repeated calls safe.")
  }

  private static let serverAdded = Rule(
    "server-added", "a base address is new",
    .always(Verdict(.info, .minor, wire: .works, source: .compiles, "Nothing changes for existing clients."))
  ) { difference in
    guard case .added(.server(let server)) = difference.fact else { return nil }
    return .init("The server \(server.name) is new: \(server.url).")
  }

  private static let serverRemoved = Rule(
    "server-removed", "a base address is gone",
    .always(
      Verdict(
        .error, .major, wire: .mayBreak, source: .breaks,
        "Shipped clients may call an address that no longer answers, and its constant is gone."))
  ) { difference in
    guard case .removed(.server(let server)) = difference.fact else { return nil }
    return .init("The server \(server.name) is gone.")
  }

  private static let serverAddressChanged = Rule(
    "server-address-changed", "a base address changed",
    .always(
      Verdict(
        .error, .minor, wire: .breaks, source: .compiles, "Shipped clients keep calling the old address."))
  ) { difference in
    guard case .serverAddressChanged = difference.fact else { return nil }
    return .init("The address changed from \(difference.old ?? "none") to \(difference.new ?? "none").")
  }
}
