import SpecDiff
import SpecModel
import SpecReader
import SwiftEmitter
import Testing

/// What comes of a description grows as the description does, whatever its shape: counted, not timed.
@Suite("Proportion", .timeLimit(.minutes(10))) struct ProportionTests {
  /// A description of which a size is chosen.
  struct Shape: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var put: @Sendable (Int, inout Description) -> Void
  }

  static let shapes: [Shape] = [
    Shape(testDescription: "many fields") { size, description in
      let fields = (0..<size).map { ("f\($0)", JSONText.raw(#"{"type":"string","doc":"A."}"#)) }
      description.objects.append(("Many", Description.object("Many", fields)))
    },
    Shape(testDescription: "many objects") { size, description in
      for number in 0..<size {
        description.objects.append(("Thing\(number)", Description.object("Thing\(number)", [])))
      }
    },
    Shape(testDescription: "many values and result codes") { size, description in
      for number in 0..<size { description.addWord(.string("WORD_\(number)"), to: "Words") }
      description.endpoints[0].body = description.endpoints[0].body.setting(
        "resultCodes", to: .list((0..<size).map { Description.resultCode("C\($0)", swiftName: "c\($0)") }))
    },
    Shape(testDescription: "one long text") { size, description in
      let text = String(repeating: "a \\( ` * <b> ", count: size * 10)
      description.addField("long", to: "Texts", ["type": "string", "doc": .string(text)])
    },
    Shape(testDescription: "many mistakes") { size, description in
      for number in 0..<size {
        description.addField("f\(number)", to: "Wrong", .raw(#"{"type":"Unknown\#(number)","doc":"","maxLength":-1}"#))
      }
    },
    Shape(testDescription: "many mistakes on one line") { size, description in
      let fields = (0..<size).map { #""f\#($0)":{"type":"string","doc":7}"# }.joined(separator: ",")
      description.others.append(
        ("objects/Raw.json", Array(#"{"object":"Raw","doc":"A.","fields":{\#(fields)}}"#.utf8)))
    },
  ]

  @Test("of what comes out to what goes in", arguments: shapes)
  func workFollowsSize(shape: Shape) throws {
    let sizes = [200, 400].map { size in
      var description = Description("Shop")
      shape.put(size, &description)
      let result = description.read()
      let report = result.diagnostics.rendered(in: result.files)
      let emitted = result.api?.emitted.values.reduce(0) { $0 + $1.utf8.count } ?? 0
      let input = description.files.reduce(0) { $0 + $1.bytes.count }
      return (input: input, output: report.utf8.count + emitted)
    }
    #expect(sizes[1].output * sizes[0].input <= sizes[0].output * sizes[1].input * 11 / 10 + 1)
    #expect(sizes[1].output < 80 * sizes[1].input)
  }

  /// Sixty objects of which each has two of the next: walking all paths would never end.
  @Test("fan-out is not walked path by path")
  func fanOutIsNotWalkedByPaths() throws {
    func fanOut(_ depth: Int, last: JSONText) -> Description {
      var description = Description("Shop")
      for level in 0..<depth {
        let type: JSONText = level == depth - 1 ? "string" : .string("Level\(level + 1)")
        for side in ["left", "right"] {
          description.addField(side, to: "Level\(level)", ["type": type, "doc": level == depth - 1 ? last : "A."])
        }
      }
      description.endpoints[0].body = Description.endpoint(
        "buy", request: [("root", ["type": "Level0", "required": true, "doc": "A."])])
      return description
    }
    let old = try #require(fanOut(60, last: "A.").read().api)
    let new = try #require(fanOut(60, last: "B.").read().api)
    #expect(old.emitted.count == fanOut(60, last: "A.").files.count + 3)
    let report = DiffReport.comparing(old: old, new: new)
    #expect(report.findings.map(\.rule) == ["spec-version-not-bumped", "description-changed", "description-changed"])
    for text in [report.text(), report.markdown(), report.annotations(), report.json()] {
      #expect(text.utf8.count < 20_000)
    }
  }

  @Test("Objects in themselves are compared once, each")
  func objectsInThemselves() throws {
    func ring(_ limit: Int) throws -> API {
      var description = Description("Shop")
      let name: JSONText = ["type": "string", "maxLength": .raw("\(limit)"), "doc": "A."]
      description.addField("next", to: "Chain", ["type": "Chain", "doc": "A."])
      description.addField("other", to: "Chain", ["type": "Ring", "doc": "A."])
      description.addField("all", to: "Chain", ["type": "[Ring]", "doc": "A."])
      description.addField("name", to: "Chain", name)
      description.addField("back", to: "Ring", ["type": "Chain", "required": true, "doc": "A."])
      description.addField(
        "inner", to: "Ring",
        ["type": "object", "doc": "A.", "fields": ["ring": ["type": "Ring", "doc": "A."], "name": name]])
      description.endpoints[0].body = Description.endpoint("buy", request: [("root", ["type": "Ring", "doc": "A."])])
      return try #require(description.read().api)
    }
    let report = DiffReport.comparing(old: try ring(5), new: try ring(4))
    #expect(
      report.findings.map(\.rule).sorted() == [
        "max-length-decreased", "max-length-decreased", "spec-version-not-bumped",
      ])
    #expect(report.text().contains("buy.request.root.back.name"))
    #expect(report.text().contains("buy.request.root.inner.name"))
  }
}
