import SpecModel

extension Rules {
  static let typeNames = [
    objectRenamed, objectAdded, objectRemoved, enumRenamed, enumAdded, enumRemoved,
  ]

  private static let nameBreaks = Verdict(
    .warning, .major, wire: .works, source: .breaks, "The JSON is the same; source that names the type breaks.")

  private static let isNew = Verdict(
    .info, .minor, wire: .works, source: .compiles, "A new name can clash with one in the merchant's source."
  )

  private static let isGone = Verdict(
    .warning, .major, wire: .works, source: .breaks,
    "Nothing uses it any longer; source that names the type breaks.")

  private static let objectRenamed = Rule(
    "object-type-renamed", "an object has another name and the same fields", .always(nameBreaks)
  ) { difference in
    guard case .renamed(old: .object(let old), new: .object(let new)) = difference.fact else { return nil }
    return .init("The object \(old.name) is now called \(new.name); its fields are the same.")
  }

  private static let objectAdded = Rule("object-added", "an object is new", .always(isNew)) { difference in
    guard case .added(.object(let object)) = difference.fact else { return nil }
    return .init("The object \(object.name) is new.")
  }

  private static let objectRemoved = Rule("object-removed", "an object is gone", .always(isGone)) { difference in
    guard case .removed(.object(let object)) = difference.fact else { return nil }
    return .init("The object \(object.name) is gone.")
  }

  private static let enumRenamed = Rule(
    "enum-type-renamed", "a list of values has another name and the same values", .always(nameBreaks)
  ) { difference in
    guard case .renamed(old: .enumeration(let old), new: .enumeration(let new)) = difference.fact else { return nil }
    return .init("The enum \(old.name) is now called \(new.name); its values are the same.")
  }

  private static let enumAdded = Rule("enum-added", "a list of values is new", .always(isNew)) { difference in
    guard case .added(.enumeration(let type)) = difference.fact else { return nil }
    return .init("The enum \(type.name) is new.")
  }

  private static let enumRemoved = Rule("enum-removed", "a list of values is gone", .always(isGone)) { difference in
    guard case .removed(.enumeration(let type)) = difference.fact else { return nil }
    return .init("The enum \(type.name) is gone.")
  }
}
