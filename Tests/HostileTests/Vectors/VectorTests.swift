import Foundation
import SpecModel
import SpecReader
import Testing

/// The table of all vectors: that it is whole, and that what it says is so.
@Suite("Vectors") struct VectorTests {
  @Test("have a row each, with a proof")
  func haveRows() {
    #expect(Vector.all.map(\.name) == (1...26).map { "\($0)" } + (1...15).map { "P\($0)" })
    for vector in Vector.all { #expect(!vector.proofs.isEmpty, "\(vector.name)") }
  }

  @Test("are proved where the table says it", arguments: Vector.all)
  func haveProofs(vector: Vector) throws {
    for proof in vector.proofs {
      switch proof {
      case .texts: #expect(HostileText.all.contains { "\($0.vector)" == vector.name })
      case .cases(let cases): #expect(!cases.isEmpty)
      case .tests(let path, let names):
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
          .deletingLastPathComponent()
        let text = try String(contentsOf: tests.appending(path: path), encoding: .utf8)
        #expect(!names.isEmpty)
        for name in names { #expect(text.contains("func \(name)("), "\(path): \(name)") }
      }
    }
  }

  @Test("end in an error with a place, or in text", arguments: Vector.all.filter { !$0.cases.isEmpty })
  func endWell(vector: Vector) throws {
    for one in vector.cases {
      var description = Description("Shop")
      _ = one.put(&description)
      let result = description.read()
      let errors = result.diagnostics.filter { $0.severity == .error }
      #expect(Set(errors.map(\.code)) == one.codes, "\(one.what): \(errors.map(\.message))")
      for error in errors {
        let file = result.files[Int(error.location.file)]
        #expect(error.rendered(in: result.files).contains(".json:"), "\(one.what)")
        #expect(Int(error.location.offset) <= file.bytes.count, "\(one.what)")
      }
      for (path, text) in result.api?.emitted ?? [:] {
        let code = try #require(SwiftLexer.codeAlone(in: text), "\(one.what): \(path)")
        #expect(SwiftLexer.strangeCharacter(in: code) == nil, "\(one.what): \(path)")
      }
    }
  }

  @Test("that are accepted compile and give their text back", .enabled(if: SwiftCompiler.isWanted))
  func compile() throws {
    var claimed = ClaimedDescription("Shop")
    for one in Vector.all.flatMap(\.cases) where one.codes.isEmpty { claimed.put(one) }
    #expect(claimed.claims.count >= 12)
    try ClaimedDescription.check([claimed])
  }
}

extension ClaimedDescription {
  fileprivate mutating func put(_ one: VectorCase) {
    put(at: Place(name: one.what, use: .value) { _, _, description in one.put(&description) })
  }
}
