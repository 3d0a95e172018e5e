import SpecModel
import Testing

/// Names that mean something already are refused, or do no harm.
@Suite("Hostile names") struct HostileNameTests {
  @Test("are refused with a code for names, or accepted", arguments: NameKind.all)
  func areRefusedOrAccepted(kind: NameKind) throws {
    for name in kind.candidates {
      let mistakes = kind.mistakes(with: name)
      #expect(mistakes.isEmpty || !mistakes.isDisjoint(with: NameKind.codes), "\(name): \(mistakes)")
    }
  }

  @Test(
    "that would break the code are refused",
    arguments: [
      "self", "init", "type", "protocol", "some", "any", "none", "description", "debugDescription", "customMirror",
      "hashValue", "rawValue", "encode", "validate", "with",
    ])
  func areReserved(name: String) throws {
    let kind = try #require(NameKind.all.first { $0.name == "Optionals" })
    let isNoName = ["type", "protocol"].contains(name)
    #expect(kind.mistakes(with: name) == (isNoName ? [] : [.nameReserved]))
    let type = try #require(NameKind.all.first { $0.name == "Objects" })
    for name in ["Self", "Type", "Protocol", "Any", "Swift", "String", "Codable", "CodingKeys", "SDKRuntime"] {
      #expect(type.mistakes(with: name) == [.nameReserved])
    }
  }
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
