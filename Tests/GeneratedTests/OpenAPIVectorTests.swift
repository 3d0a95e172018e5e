import AlipayVaulting
import Foundation
import SpecModel
import Testing

/// Writes messages with what the generated validators find in them, for `Tests/Fixtures/run OpenAPI`, which compares it
/// with what an independent validator finds by the exported document.
@Suite("Messages for another validator")
struct OpenAPIVectorTests {
  private static let file = ProcessInfo.processInfo.environment["OPENAPI_VECTORS"]

  @Test("are written with what is broken in them", .enabled(if: file != nil))
  func vectors() throws {
    let file = try #require(Self.file)
    var lines = Data()
    var counts = (whole: 0, broken: 0)
    for message in Description.messages {
      for document in Self.documents(of: message) where !document.hasTwins {
        let problems = try message.problems(document.json)
        let broken =
          try problems.isEmpty ? message.decode(document.json).get().findings.map(\.path) : problems.map(\.path)
        if broken.isEmpty { counts.whole += 1 } else { counts.broken += 1 }
        let paths = Document.list(broken.map(Document.text))
        let line = Document.object([
          .init(name: "message", value: .text(message.name)), .init(name: "isRead", value: .boolean(problems.isEmpty)),
          .init(name: "broken", value: paths), .init(name: "body", value: document),
        ])
        lines += line.json + [0x0A]
      }
    }
    #expect(counts.whole > 500 && counts.broken > 500)
    try lines.write(to: URL(filePath: file))
  }

  /// The smallest message with each field in turn absent, as it should be and as it should not be; a full message; and
  /// random ones.
  private static func documents(of message: DescribedMessage) -> [Document] {
    var documents = [message.minimal, Builder.full(message)]
    for site in message.sites {
      documents.append(Builder.message(site, with: nil))
      documents += values(for: site.field).map { Builder.message(site, with: $0) }
    }
    var generator = DocumentGenerator(random: SeededGenerator(seed: 18))
    for _ in 0..<100 { documents.append(generator.document(message.fields)) }
    return documents
  }

  private static func values(for field: Field) -> [Document] {
    var texts = ["", "a", "é😀", "true", "7", "-1441", "99999999999999999999"]
    if let limit = field.minLength, limit > 0 {
      texts += [TextSamples.text(length: limit - 1), TextSamples.text(length: limit)]
    }
    if let limit = field.maxLength, limit < 5000 {
      texts += [TextSamples.text(length: limit), TextSamples.text(length: limit + 1)]
    }
    if let format = field.format { texts += TextSamples.good(format) + TextSamples.bad(format) }
    texts += [field.minimum, field.maximum].compactMap(\.self).flatMap { [$0 - 1, $0, $0 + 1] }.map(String.init)
    texts += (field.allowedValues ?? []) + (field.fixed.map { [$0] } ?? [])
    let element = Builder.minimalValue(of: field)
    var values = texts.map { Builder.wrapped(TextSamples.scalar($0, field), in: field) }
    values += [element, .null, .text("x"), .number("7"), .number("1.5"), .boolean(true), .list([]), .object([])]
    if case .list(let elements) = element, let first = elements.first {
      values += [field.minItems, field.maxItems].compactMap(\.self).flatMap { [max(0, $0 - 1), $0, $0 + 1] }
        .filter { $0 < 200 }.map { .list(Array(repeating: first, count: $0)) }
    }
    return values
  }
}

extension Document {
  /// Whether an object in it has a name twice, of which validators may take either.
  fileprivate var hasTwins: Bool {
    switch self {
    case .null, .boolean, .number, .text: false
    case .list(let elements): elements.contains(where: \.hasTwins)
    case .object(let members):
      Set(members.map(\.name)).count < members.count || members.contains(where: \.value.hasTwins)
    }
  }
}
