import Foundation
import Testing

/// The rules that keep the project easy to change.
@Suite("House rules")
struct HouseRules {
  @Test("The visible top level is what it is meant to be")
  func topLevel() throws {
    let visible = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
      .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(Set(visible) == ["Package.swift", "Sources", "Tests", "Specs", "Generated", "README.md"])
  }

  @Test("The package depends on nothing")
  func noDependencies() throws {
    let manifest = try Repository.text(of: "Package.swift")
    #expect(!manifest.contains(".package("))
  }

  /// Who may import whom: one direction only.
  static let imports: [String: Set<String>] = [
    "TextFormats": [],
    "SpecModel": ["TextFormats"],
    "SpecReader": ["SpecModel", "TextFormats"],
    "SwiftEmitter": ["SpecModel", "TextFormats"],
    "SpecReference": ["SpecModel"],
    "Reporting": [],
    "SpecVerify": ["SpecModel", "SpecReader", "Reporting"],
    "SpecExport": ["SpecModel", "Reporting", "TextFormats"],
    "SpecDiff": ["SpecModel", "Reporting", "TextFormats"],
    "FileSystem": [],
    "Problems": ["SpecModel", "FileSystem"],
    "Generation": ["SpecModel", "SpecReader", "SwiftEmitter", "FileSystem", "Problems"],
    "GenerateSDKTool": ["Generation", "FileSystem", "Problems"],
    "SDKRuntime": ["TextFormats"],
    "AlipayGateway": ["SDKRuntime", "FoundationEssentials", "Foundation"],
    "AlipayGatewayURLSession": ["AlipayGateway", "Foundation", "FoundationNetworking"],
  ]

  @Test("A room imports only what the floor plan allows", arguments: imports.keys.sorted())
  func roomImports(room: String) throws {
    let allowed = try #require(Self.imports[room])
    for file in Repository.files(below: "Sources/\(room)", suffix: ".swift") {
      let imported = try Repository.text(of: file).split(separator: "\n")
        .filter { line in
          ["import ", "internal import ", "public import ", "@_exported public import "].contains { line.hasPrefix($0) }
        }
        .compactMap { $0.split(separator: " ").last.map(String.init) }
      #expect(Set(imported).isSubset(of: allowed), "\(file) imports \(imported)")
    }
  }

  @Test("A source file stays short enough to read", arguments: Repository.files(below: "Sources", suffix: ".swift"))
  func fileLength(file: String) throws {
    let lines = try Repository.text(of: file).split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(lines <= 251, "\(file) has \(lines) lines")
  }

  @Test("Nothing is left for later", arguments: Repository.files(below: "Sources", suffix: ".swift"))
  func nothingLeftOpen(file: String) throws {
    let text = try Repository.text(of: file)
    for mark in ["TO" + "DO", "FIX" + "ME", "try" + "!", "as" + "! "] {
      #expect(!text.contains(mark) || file.hasSuffix("DocText.swift"), "\(file) contains \(mark)")
    }
  }

  @Test("Only `gen diff` has rules; elsewhere they are constraints, decisions, checks or locations")
  func rulesAreAboutDifferences() throws {
    for file in Repository.files(below: "Sources", suffix: ".swift") where !file.hasPrefix("Sources/SpecDiff/") {
      for line in try Repository.text(of: file).split(separator: "\n") {
        let names = line.split { !$0.isLetter }.filter { $0.hasSuffix("Rule") || $0.hasSuffix("Rules") }
        let isAboutDifferences = file.hasPrefix("Sources/gen/") && names.allSatisfy { $0 == "Rule" || $0 == "Rules" }
        #expect(names.isEmpty || isAboutDifferences, "\(file): \(line)")
      }
    }
  }

  @Test("Text of a description has no way into Swift code but quoted, commented or as a checked name")
  func emitterHasNoBackDoor() throws {
    for file in Repository.files(below: "Sources/SwiftEmitter", suffix: ".swift") {
      let text = try Repository.text(of: file)
      #expect(!text.contains("(stringLiteral: ") || file.hasSuffix("SwiftCode.swift"), "\(file)")
      #expect(!text.contains("DocText(stringLiteral"), "\(file)")
    }
  }
}
