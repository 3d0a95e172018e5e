import SpecModel
import SpecReference
import Testing

@Suite("Landing pages")
struct LandingPageTests {
  @Test("A description gives exactly the expected page", arguments: ReferenceCases.names)
  func matchesExpectation(name: String) throws {
    try ReferenceCases.expect(
      LandingPage.text(of: try ReferenceCases.api(named: name)), in: ReferenceCases.landingPages, name)
  }

  @Test("A page says which tool made it, and ends in one line feed", arguments: ReferenceCases.names)
  func marks(name: String) throws {
    let page = LandingPage.text(of: try ReferenceCases.api(named: name))
    #expect(page.hasPrefix(LandingPage.mark))
    #expect(page.hasSuffix("\n") && !page.hasSuffix("\n\n"))
  }

  @Test("A page lists everything that is described once", arguments: ReferenceCases.names)
  func listsEverything(name: String) throws {
    let api = try ReferenceCases.api(named: name)
    let topics = try #require(LandingPage.text(of: api).split(separator: "## Topics\n").last)
    let links = topics.matches(of: /- ``(.*)``/).map { String($0.output.1) }
    #expect(Set(links).count == links.count)
    let described =
      api.endpoints.map { SwiftNaming.typeName(for: $0.name) } + api.objects.map(\.name) + api.enums.map(\.name)
    #expect(Set(described.map { "\(api.name)/\($0)" }).isSubset(of: links))
  }

  @Test("An API of callbacks alone shows how to read one")
  func readsCallback() throws {
    var api = try ReferenceCases.api(named: "callback")
    api.endpoints.removeAll { $0.kind == .call }
    let page = LandingPage.text(of: api)
    #expect(page.contains("### Receive a callback") && !page.contains("### Build a request"))
    #expect(page.contains(".Request(json: body)"))
  }
}
