import SpecModel

extension Vector {
  private static let refusals = "GenTests/RefusalTests.swift"
  private static let inputs = "GenerationTests/InputTests.swift"
  private static let manifests = "GenerationTests/ManifestTests.swift"

  /// Names that become paths, and paths that lead elsewhere.
  static let fileVectors: [Vector] = [
    Vector("13", "file names that are one on some systems, or no files", .cases(clashingFiles)),
    Vector(
      "14", "names that lead out of the folder", .cases(leadingFiles + leadingPaths),
      .tests(manifests, ["pathsThatCouldLeaveTheFolderAreNone"]),
      .tests(inputs, ["namesCannotSteerATerminalOrABuildService"])),
    Vector(
      "15", "links in the output folder, and in its place",
      .tests(refusals, ["changesNothing", "worksInTheRootOfAPackageWithoutTouchingIt"])),
    Vector(
      "16", "a forged manifest",
      .tests(manifests, ["aForgedManifestRemovesNothing", "aListedFileThatSomebodyMadeTheirOwnStays"])),
    Vector(
      "17", "a description that refers to what is outside of it", .cases(references),
      .tests(inputs, ["isRefusedAndNothingIsWritten"])),
  ]

  private static let clashingFiles: [VectorCase] =
    [
      .refused("objects that differ in capitals", .fileNameClash) { description in
        for name in ["Thing", "THING"] { description.objects.append((name, Description.object(name, []))) }
      },
      .refused("an object and an enum of one name", .nameClash) { description in
        description.objects.append(("Thing", Description.object("Thing", [])))
        description.enums.append(("Thing", Description.enumeration("Thing", ["A"])))
      },
      .refused("a file of one object under the name of another", .nameMismatch, .nameClash) { description in
        description.objects.append(("Thing", Description.object("Answer", [])))
      },
    ] + ["Aux", "Con", "Nul", "Com1", "Lpt9"].map(unsafe) + [unsafe(String(repeating: "L", count: 101))]

  private static func unsafe(_ name: String) -> VectorCase {
    .refused("an object named \(name)", .unsafeFileName) { description in
      description.objects.append((name, Description.object(name, [])))
    }
  }

  private static let leadingFiles: [VectorCase] =
    ["~x", "-x", "a:b", "a\\b", "x.", "x ", "a\u{0}b"].map { name in
      VectorCase(what: "an object named \(name.debugDescription)", codes: codes(of: name)) { description in
        description.objects.append((name, Description.object(name, [])))
        return []
      }
    }
    + ["../X", "../../X", "/etc/X", "a/../X", "./X"].map { name in
      .refused("an object in a file \(name)", .misplacedFile) { description in
        description.objects.append((name, Description.object(name, [])))
      }
    }

  private static func codes(of name: String) -> Set<DiagnosticCode> {
    let all: Set<DiagnosticCode> = [.unsafeFileName, .nameNotSwift]
    return name.unicodeScalars.contains("\u{0}") ? all.union([.hiddenCharacter]) : all
  }

  /// Addresses, which become literals.
  private static let leadingPaths: [VectorCase] = ["../v1", "v1", "/v1/../x", "//host/x", "/v1?x=1", "/v1#x", "/v 1"]
    .map {
      path in
      .refused("an endpoint at \(path)", path.contains("?") ? .parametersUnsupported : .badPath) { description in
        description.endpoints[0].body = description.endpoints[0].body.setting("path", to: .string(path))
      }
    }

  private static let references: [VectorCase] =
    [
      "../Card", "Card.json", "https://evil.example/Card.json", "file:///etc/passwd", "/dev/zero", "#/objects/Answer",
      "Answer#", "[../Card]",
    ].map { type in
      .refused("the type \(type)", .unknownType) { description in
        description.addField("a", to: "Things", ["type": .string(type), "doc": "A."])
      }
    } + [
      .field("a reference as JSON Schema has them", .unknownKey, .missingKey, body: #""$ref": "../Card.json""#),
      .field("an include", .unknownKey, body: ##""type": "string", "include": "/etc/passwd""##),
      .accepted("a schema of anywhere, which is not followed") { description in
        description.header = description.header.setting("$schema", to: "file:///dev/zero")
        return []
      },
    ]
}
