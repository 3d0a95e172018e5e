import SpecModel
import SpecReference
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
      "self", "init", "type", "protocol", "some", "any", "none", "debugDescription", "customMirror",
      "hashValue", "rawValue", "encode", "validate", "with",
    ])
  func areReserved(name: String) throws {
    let kind = try #require(NameKind.all.first { $0.name == "Optionals" })
    let isNoName = ["type", "protocol"].contains(name)
    #expect(kind.mistakes(with: name) == (isNoName ? [] : [.nameReserved]))
    #expect(kind.mistakes(with: "description") == [])
    let value = try #require(NameKind.all.first { $0.name == "Values" })
    #expect(value.mistakes(with: "description") == [.nameReserved])
    let type = try #require(NameKind.all.first { $0.name == "Objects" })
    for name in ["Self", "Type", "Protocol", "Any", "Swift", "String", "Codable", "CodingKeys", "SDKRuntime"] {
      #expect(type.mistakes(with: name) == [.nameReserved])
    }
  }

  @Test("that are accepted compile", .enabled(if: SwiftCompiler.isWanted))
  func compile() throws {
    var files: [String: String] = [:]
    for kind in NameKind.all {
      let api = try #require(kind.accepted.read().api)
      files.merge(api.emitted) { first, _ in first }
      files["Example\(files.count).swift"] = Self.function(around: LandingPage.text(of: api), number: files.count)
    }
    _ = try SwiftCompiler.output(of: "", with: files)
  }

  /// The examples of a landing page, which build a request and read an answer.
  private static func function(around page: String, number: Int) -> String {
    let blocks = page.split(separator: "```swift\n").dropFirst().compactMap { $0.split(separator: "```\n").first }
    let lines = blocks.joined().split(separator: "\n").filter { !$0.hasPrefix("import ") }
    return "func example\(number)(answer: [UInt8], body: [UInt8]) throws {\n\(lines.joined(separator: "\n"))\n}\n"
  }
}
