import SpecModel

extension Rules {
  static let apis = [apiAdded, apiRemoved, apiRenamed]

  private static let apiAdded = Rule(
    "api-added", "an API is new",
    .always(Verdict(.info, .none, wire: .works, source: .compiles, "Nothing changes for existing clients."))
  ) { difference in
    guard case .added(.api(let api)) = difference.fact else { return nil }
    return .init("The API \(api.name) is new.")
  }

  private static let apiRemoved = Rule(
    "api-removed", "an API is gone",
    .always(
      Verdict(
        .error, .major, wire: .breaks, source: .breaks, "The whole module is gone, and so is everything that uses it."))
  ) { difference in
    guard case .removed(.api(let api)) = difference.fact else { return nil }
    return .init("The API \(api.name) is gone.")
  }

  private static let apiRenamed = Rule(
    "api-renamed", "an API has another name",
    .always(
      Verdict(
        .warning, .major, wire: .works, source: .breaks, "The module and the namespace have another name."))
  ) { difference in
    guard case .renamed(old: .api(let old), new: .api(let new)) = difference.fact else { return nil }
    return .init("The API \(old.name) is now called \(new.name).")
  }
}
