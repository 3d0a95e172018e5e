import AlipayVaulting
import Foundation
import SDKRuntime
import SpecModel
import Testing

@Suite("Other names, forms of scalars, deprecated fields")
struct NamesAndFormsTests {
  @Test("A field is read under each of its names and written under the first", arguments: Description.messages)
  func otherNames(message: DescribedMessage) throws {
    for site in message.sites {
      let main = Builder.message(site, with: Builder.minimalValue(of: site.field))
      for name in site.field.otherNames {
        let other = Self.renamed(main, site, to: [name])
        let both = Self.renamed(main, site, to: [site.field.name, name], later: .text("another"))
        let null = Self.renamed(main, site, to: [name, site.field.name], later: .null)
        for document in [main, other, both, null] {
          let value = try message.decode(document).get()
          #expect(value.findings.isEmpty)
          #expect(try Lanes.encode(value) == main.sorted, "\(site) under \(name)")
        }
        let wrong = Self.renamed(main, site, to: [name], first: .list([]))
        #expect(
          try message.refusals(wrong) == [Refusal(site.description, .wrongKind(expected: .text, found: .list))])
      }
    }
  }

  @Test("There are fields with other names, deprecated ones, and booleans and integers")
  func notEmpty() {
    let sites = Description.messages.flatMap(\.sites)
    #expect(sites.contains { $0.field.otherNames == ["appLinkUrl"] && $0.field.name == "applinkUrl" })
    #expect(sites.contains { $0.field.deprecation != nil })
    #expect(Set(sites.compactMap { Self.spellings($0.field)?.count }) == [2, 5])
  }

  @Test("Deprecated fields decode and encode as all others", arguments: Description.messages)
  func deprecated(message: DescribedMessage) throws {
    for site in message.sites where site.field.deprecation != nil {
      let document = Builder.message(site, with: Builder.minimalValue(of: site.field))
      let value = try message.decode(document).get()
      #expect(value.findings.isEmpty)
      #expect(try Lanes.encode(value) == document.sorted)
    }
  }

  @Test(
    "Booleans and integers are read in both forms and written in the form that is asked for",
    arguments: Description.messages)
  func scalarForms(message: DescribedMessage) throws {
    for site in message.sites {
      for (text, spellings) in Self.spellings(site.field) ?? [:] {
        for spelling in spellings {
          let value = try message.decode(Builder.message(site, with: spelling)).get()
          let isText = site.field.scalarForm == .text
          let native: Document =
            text.first?.isNumber ?? true || text.hasPrefix("-") ? .number(text) : .boolean(text == "true")
          #expect(try Lanes.encode(value, scalars: .text)[path: site.path] == .text(text))
          #expect(try Lanes.encode(value, scalars: .native)[path: site.path] == native)
          #expect(try Lanes.encode(value)[path: site.path] == (isText ? .text(text) : native))
        }
      }
    }
  }

  @Test("Text that is no boolean and no integer is refused")
  func unreadableScalars() throws {
    for site in Description.messages.flatMap(\.sites) {
      for text in ["", "True", "TRUE", "yes", "1", " true", "true\n"] {
        guard case .scalar(.boolean) = site.field.type else { break }
        let refusals = try site.message.refusals(Builder.message(site, with: .text(text)))
        #expect(refusals == [Refusal(site.description, .unreadable(as: .boolean))])
      }
      for value in [.text(""), .text("1.0"), .text(" 1"), .text("1e1"), .text("٧"), .number("1.5"), .number("1e19")]
        as [Document]
      {
        guard case .scalar(.integer) = site.field.type else { break }
        let refusals = try site.message.refusals(Builder.message(site, with: value))
        #expect(refusals == [Refusal(site.description, .unreadable(as: .integer))])
      }
    }
  }

  @Test("JSONEncoder's own options work on generated types")
  func encoderOptions() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let answer = AlipayVaulting.NotifyVaulting.Response(result: .init())
    let text = String(decoding: try encoder.encode(answer), as: UTF8.self)
    #expect(text == #"{"result":{"resultCode":"SUCCESS","resultMessage":"success","resultStatus":"S"}}"#)
    #expect(answer.violations().isEmpty)
  }

  @Test("An encoder that changes names sends names that the API does not know, which JSON of our own does not")
  func changedNames() throws {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let answer = AlipayVaulting.NotifyVaulting.Response(result: .init())
    #expect(throws: APIDecodingError.self) {
      try AlipayVaulting.NotifyVaulting.Response(json: try encoder.encode(answer))
    }
    #expect(try AlipayVaulting.NotifyVaulting.Response(json: answer.json()) == answer)
  }

  /// Each value as text, with all the ways to write it.
  private static func spellings(_ field: Field) -> [String: [Document]]? {
    switch field.type {
    case .scalar(.boolean): ["true": [.text("true"), .boolean(true)], "false": [.text("false"), .boolean(false)]]
    case .scalar(.decimal): ["7.50": [.text("7.50"), .number("7.50")]]
    case .scalar(.integer):
      [
        "20": [.text("20"), .text("+20"), .number("20"), .number("20.0"), .number("2e1")],
        "-7": [.text("-7"), .text("-07"), .number("-7"), .number("-7.0"), .number("-70E-1")],
        "0": [.text("0"), .text("-0"), .number("0"), .number("-0"), .number("0e5")],
        "100": [.text("100"), .text("0100"), .number("1E+2"), .number("100"), .number("100.00")],
        "1": [.text("1"), .text("001"), .number("1"), .number("10e-1"), .number("1.0")],
      ]
    case .scalar(.string), .scalar(.json), .object, .openEnum, .inlineObject, .list, .map: nil
    }
  }

  /// `document` with the field of `site` under `names`: the first has its value, the second has `later`.
  private static func renamed(
    _ document: Document, _ site: Site, to names: [String], first: Document? = nil, later: Document = .null
  ) -> Document {
    func changed(_ document: Document, _ path: ArraySlice<String>) -> Document {
      guard let step = path.first, let value = document[step] else { return document }
      var document = document
      guard path.count == 1 else {
        document[step] = changed(value, path.dropFirst())
        return document
      }
      document[step] = nil
      for (index, name) in names.enumerated() { document[name] = index == 0 ? first ?? value : later }
      return document
    }
    return changed(document, site.path[...])
  }
}
