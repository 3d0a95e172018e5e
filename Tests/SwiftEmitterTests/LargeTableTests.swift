import SpecModel
import SwiftEmitter
import Testing

/// The compiler takes memory by the square of the number of rows in one array literal.
@Suite("Large tables")
struct LargeTableTests {
  @Test("A large table of result codes is compiled in parts, which have every row in its order", arguments: [33, 1500])
  func parts(count: Int) throws {
    var api = try Cases.api(in: Cases.root.appending(path: "outcomes/description"))
    let row = try #require(api.endpoints[0].resultCodes.first)
    api.endpoints[0].resultCodes = (0..<count).map { number in
      var row = row
      row.code = "CODE_\(number)"
      row.swiftName = nil
      return row
    }
    let name = SwiftNaming.typeName(for: api.endpoints[0].name)
    let text = try #require(
      Cases.emitted(api).first { $0.key.hasSuffix("+\(name)+ResultCodes.swift") }?.value)
    let parts = text.split(separator: "private static var resultCodes").dropFirst()
    let codes = parts.map { part in
      part.split(separator: "APIResultCodeEntry(\n").dropFirst().compactMap { row in
        row.split(separator: "\"").dropFirst().first.map(String.init)
      }
    }
    #expect(codes.count == (count + 31) / 32 && codes.allSatisfy { $0.count <= 32 })
    #expect(codes.joined().elementsEqual((0..<count).map { "CODE_\($0)" }))
    let used = text.split(separator: "\n").filter { $0.hasPrefix("      resultCodes") }
    #expect(used.count == codes.count)
  }
}
