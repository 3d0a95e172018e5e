import AlipayVaulting
import SpecModel
import Testing

@Suite("Every limit at, below and above its bound, at every place of every message")
struct BoundTests {
  @Test("Lengths, ranges, numbers of elements", arguments: Description.messages)
  func limits(message: DescribedMessage) throws {
    for site in message.sites {
      for limit in site.field.limits {
        for (value, isKept) in Self.values(around: limit, site.field) {
          try expect(site, Builder.wrappedOnce(value, in: site.field), breaks: limit, isKept: isKept)
        }
      }
    }
  }

  @Test("Formats take their good values and refuse their bad ones", arguments: Description.messages)
  func formats(message: DescribedMessage) throws {
    for site in message.sites {
      guard let format = site.field.format else { continue }
      for text in TextSamples.good(format) where site.field.allowsLength(of: text) {
        try expect(site, .text(text), breaks: .format(format), isKept: true)
      }
      for text in TextSamples.bad(format) {
        try expect(site, .text(text), breaks: .format(format), isKept: false)
      }
    }
  }

  @Test("Fixed values and closed lists", arguments: Description.messages)
  func closedValues(message: DescribedMessage) throws {
    for site in message.sites {
      if let fixed = site.field.fixed {
        for text in ["", fixed + " ", fixed.lowercased() + "x", String(fixed.dropLast())] {
          let found = try findings(site, TextSamples.scalar(text, site.field))
          #expect(found == [Finding(site.description, text.isEmpty && site.field.isRequired ? .empty : .fixed)])
        }
      }
      for text in site.field.allowedValues ?? [] {
        try expect(site, TextSamples.scalar(text, site.field), breaks: .allowedValues([]), isKept: true)
        for near in [text + " ", text + "\n", "\n" + text, "", text + text + text] {
          try expect(site, TextSamples.scalar(near, site.field), breaks: .allowedValues([]), isKept: false)
        }
      }
      if let values = site.field.allowedValues {
        let all = TextSamples.scalar(values.joined(separator: "\n"), site.field)
        try expect(site, all, breaks: .allowedValues([]), isKept: false)
      }
    }
  }

  @Test("An integer's bounds hold in both of its forms on the wire")
  func integerBounds() throws {
    let site = try #require(Description.messages.flatMap(\.sites).first { $0.field.name == "timeZoneOffset" })
    for (number, limit) in [(-721, .minimum(-720)), (-720, nil), (0, nil), (720, nil), (721, .maximum(720))]
      as [(Int, APIViolation.Constraint?)]
    {
      for value in [Document.number("\(number)"), .text("\(number)"), .number("\(number).0")] {
        #expect(try findings(site, value) == (limit.map { [Finding(site.description, $0)] } ?? []))
      }
    }
  }

  /// Expects exactly what the description says of `value`, and that `limit` is part of it or not.
  private func expect(_ site: Site, _ value: Document, breaks limit: Limit, isKept: Bool) throws {
    let document = Builder.message(site, with: value)
    let found = try site.message.findings(document)
    #expect(found == ExpectedViolations.of(document, site.message))
    #expect(
      found.contains { $0.path.hasPrefix(site.description) && $0.constraint.breaks(limit) } == !isKept,
      "\(site) \(value)")
    #expect(found.allSatisfy { $0.path.hasPrefix(site.description) }, "\(site) \(value)")
  }

  private func findings(_ site: Site, _ value: Document) throws -> [Finding] {
    try site.message.findings(Builder.message(site, with: value))
  }

  /// Elements at, below and above the bound of `limit`, each with whether it keeps the limit.
  private static func values(around limit: Limit, _ field: Field) -> [(Document, isKept: Bool)] {
    switch limit {
    case .minLength(let limit):
      [limit - 1, limit, limit + 1].filter { $0 >= 0 }.map { (.text(text($0, field)), $0 >= limit) }
    case .maxLength(let limit):
      [limit - 1, limit, limit + 1].map { (.text(text($0, field)), $0 <= limit) }
        + wideTexts(limit, field)
    case .minimum(let limit):
      around(limit).map { (TextSamples.scalar("\($0)", field), APIDecimal($0) >= limit) }
    case .maximum(let limit):
      around(limit).map { (TextSamples.scalar("\($0)", field), APIDecimal($0) <= limit) }
    case .minItems(let limit):
      [limit - 1, limit].filter { $0 >= 0 }.map { (items($0, field), $0 >= limit) }
    case .maxItems(let limit):
      [limit, limit + 1].map { (items($0, field), $0 <= limit) }
    case .format, .allowedValues:
      []
    }
  }

  /// The limit of an integer, and the integers beside it.
  private static func around(_ limit: APIDecimal) -> [Int] {
    Int(limit.text).map { [$0 - 1, $0, $0 + 1] } ?? []
  }

  /// Text of so many scalars that keeps the field's format, if one of that length can.
  private static func text(_ length: Int, _ field: Field) -> String {
    switch field.format {
    case .digits: String(repeating: "1", count: length)
    case .countryCode, .currencyCode: String(repeating: "A", count: length)
    case .month, .date, .dateTime, .url, nil: TextSamples.text(length: length)
    }
  }

  /// Lengths count scalars: not bytes, not what people see as one character.
  private static func wideTexts(_ limit: Int, _ field: Field) -> [(Document, isKept: Bool)] {
    guard field.format == nil else { return [] }
    return ["é", "成", "😀"].flatMap { scalar in
      [limit, limit + 1].map { (.text(String(repeating: scalar, count: $0)), $0 <= limit) }
    } + [(.text(String(repeating: "e\u{301}", count: limit / 2 + 1)), limit / 2 * 2 + 2 <= limit)]
  }

  private static func items(_ count: Int, _ field: Field) -> Document {
    let element = Description.fields(of: field.type.element).map(Builder.minimal) ?? TextSamples.value(of: field)
    return switch field.type {
    case .map: .object((0..<count).map { Document.Member(name: "key\($0)", value: element) })
    case .list, .scalar, .object, .openEnum, .inlineObject:
      .list(Array(repeating: element, count: count))
    }
  }
}

extension Builder {
  /// `value` as the field holds it, unless it is a list or a map already.
  static func wrappedOnce(_ value: Document, in field: Field) -> Document {
    switch value {
    case .list, .object: value
    case .null, .boolean, .number, .text: wrapped(value, in: field)
    }
  }
}

extension APIViolation.Constraint {
  /// Whether this is how a break of `limit` is reported.
  fileprivate func breaks(_ limit: Limit) -> Bool {
    switch (self, limit) {
    case (.minLength, .minLength), (.maxLength, .maxLength), (.minimum, .minimum), (.maximum, .maximum),
      (.minItems, .minItems), (.maxItems, .maxItems), (.format, .format), (.notAllowed, .allowedValues), (.empty, _):
      true
    case (.minLength, _), (.maxLength, _), (.minimum, _), (.maximum, _), (.minItems, _), (.maxItems, _), (.format, _),
      (.notAllowed, _), (.missing, _), (.fixed, _):
      false
    }
  }
}
