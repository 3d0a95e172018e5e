import Foundation
import SpecModel
import SpecReference
import Testing

@Suite("Reference pages")
struct PageTests {
  @Test("A description gives exactly the expected page", arguments: ReferenceCases.names)
  func matchesExpectation(name: String) throws {
    try ReferenceCases.expect(
      ReferencePage.text(of: try ReferenceCases.api(named: name)), in: ReferenceCases.pages, name)
  }

  @Test("A page says which tool made it, and ends in one line feed")
  func marks() throws {
    let page = ReferencePage.text(of: try Self.vaulting)
    #expect(page.hasPrefix(ReferencePage.mark))
    #expect(page.hasSuffix("\n") && !page.hasSuffix("\n\n"))
  }

  @Test("A link to a type leads to a heading, and no heading is there twice")
  func linksLead() throws {
    let page = ReferencePage.text(of: try Self.vaulting)
    let headings = page.split(separator: "\n").filter { $0.hasPrefix("### ") || $0.hasPrefix("## ") }
      .map { $0.drop { $0 == "#" || $0 == " " }.lowercased().replacing(" ", with: "-") }
    #expect(Set(headings).count == headings.count)
    let targets = page.matches(of: /\]\(#([^)]*)\)/).map { String($0.output.1) }
    #expect(targets.count > 50)
    #expect(Set(targets).subtracting(headings) == [])
  }

  /// A change of one field, and how many lines of the page it removes and adds.
  struct Edit: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var removed = 1
    var added = 1
    var change: @Sendable (inout Field) -> Void
  }

  static let edits = [
    Edit(testDescription: "doc") { $0.doc = "Something else." },
    Edit(testDescription: "required") { $0.isRequired.toggle() },
    Edit(testDescription: "limit") { $0.constraints = [Constraint(.maxLength(7), location: $0.location)] },
    Edit(testDescription: "type") { $0.type = .list(.string) },
    Edit(testDescription: "sensitivity") { $0.sensitivity = .secret },
    Edit(testDescription: "condition") { $0.requiredWhen = Requirement(.words("it rains"), location: $0.location) },
    Edit(testDescription: "known values") { $0.knownValues = ["A"] },
    Edit(testDescription: "other names") { $0.otherNames = ["other"] },
    Edit(testDescription: "fixed value") { $0.fixed = "A" },
    Edit(testDescription: "deprecation") { $0.deprecation = Deprecation(message: "", location: $0.location) },
    Edit(testDescription: "name") { $0.name = "renamed" },
    // Beside its own line there is the list of what no documentation states.
    Edit(testDescription: "basis", added: 2) { $0.basis = .assumption },
  ]

  @Test("One changed field changes one line", arguments: edits)
  func changesOneLine(edit: Edit) throws {
    var api = try Self.vaulting
    let before = ReferencePage.text(of: api)
    edit.change(&api.objects[0].fields[0])
    let difference = Self.difference(from: before, to: ReferencePage.text(of: api))
    #expect(difference.removals.count == edit.removed)
    #expect(difference.insertions.count == edit.added)
  }

  @Test("A new field, code or value adds one line; a new decision its lines in the diagram and one in the list")
  func addsLines() throws {
    var api = try Self.vaulting
    let before = ReferencePage.text(of: api)
    let field = try #require(api.objects[1...].flatMap(\.fields).first { $0.basis == .documented && $0.source == nil })
    let code = try #require(api.endpoints.flatMap(\.resultCodes).first { $0.basis == .documented })
    let value = try #require(api.enums.flatMap(\.values).first { $0.basis == .documented })
    api.objects[0].fields.insert(field, at: 1)
    api.endpoints[0].resultCodes.insert(code, at: 0)
    api.enums[0].values.insert(value, at: 1)
    let added = Self.difference(from: before, to: ReferencePage.text(of: api))
    #expect(added.insertions.count == 3 && added.removals.isEmpty)

    api = try Self.vaulting
    let judged = try #require(api.endpoints.firstIndex { ($0.outcomes?.decisions.count ?? 0) > 2 })
    var decision = try #require(api.endpoints[judged].outcomes?.decisions[0])
    decision.outcome = "inserted"
    api.endpoints[judged].outcomes?.decisions.insert(decision, at: 1)
    let decided = Self.difference(from: before, to: ReferencePage.text(of: api))
    #expect(decided.insertions.count == 5 && decided.removals.count == 1)
  }

  private static var vaulting: API {
    get throws { try ReferenceCases.api(in: ReferenceCases.root.appending(path: "Specs/AlipayVaulting")) }
  }

  private static func difference(from old: String, to new: String) -> CollectionDifference<Substring> {
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
    return lines(new).difference(from: lines(old))
  }
}
