import Foundation
import Testing

/// Where unsafe code may be: over the contiguous bytes of JSON text, and at the calls of the system. Everything else is
/// checked by the language.
@Suite("Unsafe code")
struct UnsafeCodeTests {
  /// Files below `Sources` that may contain it, each with the reason.
  static let allowed: [String: String] = [
    "Sources/AlipayGatewayURLSession/SessionDelegate.swift": "a class for Foundation; its lock guards all that changes",
    "Sources/SDKRuntime/JSON/JSONBuffer.swift": "copies pieces of text into the bytes that are written",
    "Sources/SDKRuntime/JSON/JSONDocument.swift": "compares names with the bytes of the document",
    "Sources/SDKRuntime/JSON/JSONInput.swift": "looks at bytes eight at a time; every access is checked there",
    "Sources/SDKRuntime/JSON/JSONScanner.swift": "scans the bytes of the document in place",
  ]

  static let others = ["Sources/FileSystem", "Sources/gen", "Sources/bench", "Sources/Plugins"]

  private static let marks = [
    "Unsafe", "Unmanaged", "unsafeBitCast", "unsafeDowncast", "unsafelyUnwrapped", "assumingMemoryBound", "withUnsafe",
    "nonisolated(unsafe)", "@unchecked", "ManagedBuffer", "#if DEBUG", "withExtendedLifetime",
  ]

  @Test(
    "A file that is not listed has none, in what customers link",
    arguments: Repository.files(below: "Sources/SDKRuntime", suffix: ".swift")
      + Repository.files(below: "Generated", suffix: ".swift"))
  func runtimeIsSafe(file: String) throws {
    guard Self.allowed[file] == nil else { return }
    #expect(try Self.marks(in: file) == [])
  }

  @Test(
    "The libraries of the generator have none either",
    arguments: Repository.files(below: "Sources", suffix: ".swift").filter { file in
      !file.hasPrefix("Sources/SDKRuntime/") && !others.contains { file.hasPrefix($0 + "/") }
    })
  func generatorIsSafe(file: String) throws {
    guard Self.allowed[file] == nil else { return }
    #expect(try Self.marks(in: file) == [])
  }

  @Test("A file that is listed has some, so that the list stays short", arguments: allowed.keys.sorted())
  func listIsCurrent(file: String) throws {
    #expect(try Self.marks(in: file) != [])
  }

  private static func marks(in file: String) throws -> [String] {
    let text = try Repository.text(of: file)
    return marks.filter(text.contains)
  }
}
