import SpecModel
import Testing

/// A kind of name, and descriptions that use many names of it at once.
struct NameKind: Sendable {
  var name: String
  var candidates: [String]
  var put: @Sendable (String, inout Description) -> Void

  /// What is said about a name that is refused.
  static let codes: Set<DiagnosticCode> = [
    .nameNotSwift, .nameReserved, .nameClash, .constantClash, .fileNameClash, .unsafeFileName, .carriedLabel,
    .jsonDuplicateKey,
  ]

  static let all: [NameKind] = members + types

  private static let members: [NameKind] = [
    NameKind(name: "Optionals", candidates: HostileName.members) { name, description in
      description.addField(name, to: "Fields", ["type": "string", "doc": "A."])
      guard HostileName.keywords.contains(name) else { return }
      description.addField(
        "when" + name, to: "Fields", ["type": "string", "doc": "A.", "requiredWhen": .object([(name, .string("x"))])])
    },
    NameKind(name: "Requireds", candidates: HostileName.members) { name, description in
      description.addField(name, to: "Fields", ["type": "string", "required": true, "doc": "A."])
    },
    NameKind(name: "Outdateds", candidates: HostileName.members) { name, description in
      description.addField(name, to: "Fields", ["type": "string", "doc": "A.", "deprecated": "now"])
    },
    NameKind(name: "Values", candidates: HostileName.members) { name, description in
      description.addWord(["value": .string("v " + name), "swiftName": .string(name)], to: "Words")
    },
    NameKind(name: "Codes", candidates: HostileName.members) { name, description in
      description.addCode(Description.resultCode("C " + name, swiftName: name), common: false)
    },
    NameKind(name: "Outcomes", candidates: HostileName.members) { name, description in
      description.addOutcome(name, carrying: name)
    },
    NameKind(name: "Hosts", candidates: HostileName.members) { name, description in
      description.addServer(name, url: "https://s.example/api", doc: "A.")
    },
  ]

  private static let types: [NameKind] = [
    NameKind(name: "Objects", candidates: HostileName.types) { name, description in
      description.objects.append((name, Description.object(name, [("a", ["type": "string", "doc": "A."])])))
      description.addField("f" + name, to: "Plain", ["type": .string(name), "doc": "A."])
    },
    NameKind(name: "Enums", candidates: HostileName.types) { name, description in
      description.enums.append((name, Description.enumeration(name, ["A"])))
      description.addField("f" + name, to: "Plain", ["type": .string(name), "doc": "A."])
    },
    NameKind(name: "Inlines", candidates: HostileName.fewMembers + HostileName.types.map(\.lowercaseFirst)) {
      name, description in
      let inner: JSONText = ["a": ["type": "string", "doc": "A."]]
      description.addField(name, to: "Plain", ["type": "object", "fields": inner, "doc": "A."])
    },
    NameKind(name: "Calls", candidates: HostileName.fewMembers) { name, description in
      description.endpoints.append((name, Description.endpoint(name)))
    },
  ]
}

extension NameKind {
  /// The errors about a description in which `name` is one of the kind.
  func mistakes(with name: String) -> Set<DiagnosticCode> {
    var description = Description(self.name)
    put(name, &description)
    return description.mistakes
  }

  /// A description of all names of the kind that are accepted alone; of two that clash, the first.
  var accepted: Description {
    var description = Description(name)
    for candidate in candidates where mistakes(with: candidate).isEmpty {
      var next = description
      put(candidate, &next)
      if next.mistakes.isEmpty { description = next }
    }
    return description
  }
}

extension NameKind: CustomTestStringConvertible {
  var testDescription: String { name }
}

extension String {
  fileprivate var lowercaseFirst: String { prefix(1).lowercased() + dropFirst() }
}
