import SpecModel

extension Rules {
  static let callbacks = [notificationAdded, notificationRemoved]

  private static let notificationAdded = Rule(
    "endpoint-notification-added", "a callback is new",
    .always(
      Verdict(
        .warning, .minor, wire: .works, source: .compiles,
        "Some results may come only by this callback: a merchant who does not ask for results must receive it."))
  ) { difference in
    guard case .added(.endpoint(let endpoint)) = difference.fact, endpoint.kind == .callback else { return nil }
    return .init("The callback \(endpoint.name) is new.")
  }

  private static let notificationRemoved = Rule(
    "endpoint-notification-removed", "a callback is gone",
    .always(
      Verdict(
        .error, .major, wire: .breaks, source: .breaks,
        "A merchant who waits for it waits forever, and its types are gone."))
  ) { difference in
    guard case .removed(.endpoint(let endpoint)) = difference.fact, endpoint.kind == .callback else { return nil }
    return .init("The callback \(endpoint.name) is gone.")
  }
}
