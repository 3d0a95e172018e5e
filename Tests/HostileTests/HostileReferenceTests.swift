import SpecModel
import SpecReference
import Testing

/// A text that a description may have changes the words of its pages and never what is around them: no cell of a table,
/// no line of a diagram, no link and no heading more or less.
@Suite("Hostile text in the reference") struct HostileReferenceTests {
  static let texts =
    HostileText.all.map(\.text) + [
      "a | b", "\\|", "a \\| b", "`a | b`", "``a|b``", "a\\", "| pwned |\n|---|", "&#124; &lt;b&gt; &amp;",
      "&amp;#124;",
      "<details>", "<!-- x", "--> x", "</code>", "</span>", "<https://pwned.example>", "https://pwned.example/x",
      "www.pwned.example", "WWW.pwned.example", "write to pwned@pwned.example", "@pwned", "#1", "GH-1", ":smile:",
      "$x$ $$y$$", "![x](https://pwned.example)", "[x][y]", "[x]: https://pwned.example", "[^1]", "[ ] x", "~~x~~",
      "**x** __x__ _x_ *x*", "> [!NOTE]", "#", "# x", "---", "===", "- x", "1) x", "    x", "\"] --> pwned[\"",
      "\"}; pwned", "%%{init: {\"theme\": \"dark\"}}%%", "%% pwned", "end", "subgraph pwned",
      "click pwned \"javascript:x\"",
      "the direction TB pwned", "direction LR", "#quot; #35;", "ﬂ°°60¶ß", "style x:#y;", "classDef x:#y;", "`x`",
      "<br/>", "$$x$$", "fa:fa-car", "1. x", "x:::pwned", "x@{ shape: rect }",
    ]

  /// Places that the other tests do not know, because the compiled SDK shows nothing of them.
  static let ownPlaces = [
    Place(name: "value in a decision", use: .value, isOnlyShown: true) { text, _, description in
      let other: JSONText = ["outcome": "other", "doc": "A.", "otherwise": true, "action": "proceed"]
      let asked: JSONText = [
        "outcome": "asked", "doc": "A.", "when": ["given": ["not": [.string(text), "B"]]], "action": "proceed",
      ]
      description.endpoints = [
        (
          "buy",
          Description.endpoint("buy", response: [("given", ["type": "string", "doc": "A."])])
            .setting("outcomes", to: ["rules": [asked, other]])
        )
      ]
      return []
    },
    Place(name: "source", use: .value, isOnlyShown: true) { text, _, description in
      description.addField(
        "f", to: "Sourced", ["type": "string", "doc": "A.", "source": .string("https://known.example/" + text)])
      return []
    },
    Place(name: "path", use: .value, isOnlyShown: true) { text, _, description in
      description.endpoints = [
        ("buy", Description.endpoint("buy").setting("path", to: .string("/v1/" + text)))
      ]
      return []
    },
    Place(name: "address of a server", use: .value, isOnlyShown: true) { text, _, description in
      description.addServer("s", url: "https://s.example/" + text, doc: "A.")
      return []
    },
  ]

  /// Places that one description can have all at once, which saves reading thousands of them.
  static let groups =
    [Place.all.filter { $0.use == .prose }, Place.all.filter { $0.use == .value }]
    + ownPlaces.map { [$0] }

  @Test("changes nothing but words", arguments: texts)
  func changesWordsAlone(text: String) throws {
    for places in Self.groups {
      // Refused where the reader refuses it: other tests see to that.
      guard let page = Self.page(with: text, at: places) else { continue }
      let expected = try #require(Self.page(with: "harmless", at: places))
      let differences = try #require(ReferenceSkeleton.differences(between: page, and: expected))
      #expect(differences.isEmpty, "\(differences.map { "\($0.0)\nis not as\n\($0.1)" }.joined(separator: "\n"))")
    }
  }

  @Test("reaches every place")
  func reachesPlaces() {
    for place in Place.all + Self.ownPlaces {
      #expect(Self.page(with: "harmless", at: [place])?.contains("harmless") == true, "\(place.name)")
    }
    for places in Self.groups { #expect(Self.page(with: "harmless", at: places) != nil, "\(places.map(\.name))") }
    for hostile in HostileText.all {
      #expect((Self.page(with: hostile.text, at: Self.groups[0]) == nil) == (hostile.asProse != nil))
      #expect((Self.page(with: hostile.text, at: Self.groups[1]) == nil) == (hostile.asValue != nil))
    }
  }

  /// `nil` if the text is refused there.
  private static func page(with text: String, at places: [Place]) -> String? {
    var description = Description("Shop")
    for (number, place) in places.enumerated() { _ = place.put(text, number + 1, &description) }
    return description.read().api.map { ReferencePage.text(of: $0) + LandingPage.text(of: $0) }
  }
}
