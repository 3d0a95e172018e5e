import AlipayVaulting
import SpecModel
import Testing

@Suite("Conditional requirements, both ways")
struct ConditionTests {
  /// A field that is required under a condition that the message decides.
  struct Case: Sendable, CustomStringConvertible {
    let site: Site
    let condition: Condition

    var description: String { site.description }

    /// The condition's tests with their paths from the root of the message.
    var owner: [String] { Array(site.path.dropLast()) }
  }

  static let cases = Description.messages.flatMap(\.sites).flatMap { site in
    site.field.conditions.map { Case(site: site, condition: $0) }
  }

  @Test(
    "Absent while the condition holds: exactly that is said; present, or without the condition: nothing",
    arguments: cases)
  func bothWays(condition: Case) throws {
    for holds in [true, false] {
      for isPresent in [true, false] {
        let document = Self.document(condition, holds: holds, isPresent: isPresent)
        let missing = Finding(condition.site.description, .missing)
        let findings = try condition.site.message.findings(document)
        #expect(findings.contains(missing) == (holds && !isPresent), "\(holds) \(isPresent)")
        #expect(findings.filter { $0 != missing }.isEmpty, "\(holds) \(isPresent)")
        #expect(findings == ExpectedViolations.of(document, condition.site.message))
      }
    }
  }

  @Test("There are conditions to test")
  func notEmpty() {
    #expect(Self.cases.count >= 8)
  }

  /// A message in which only this condition's requirement can be broken.
  private static func document(_ condition: Case, holds: Bool, isPresent: Bool) -> Document {
    let message = condition.site.message
    var document = Builder.minimal(message.fields)
    for test in condition.condition.tests {
      document = Builder.setting(
        value(for: test.expectation, holds: holds), at: (condition.owner + test.path)[...], in: document, message.fields
      )
    }
    let path = condition.site.path[...]
    let value = Builder.minimalValue(of: condition.site.field)
    document = Builder.completed(Builder.setting(value, at: path, in: document, message.fields), message)
    return isPresent ? document : Builder.setting(nil, at: path, in: document, message.fields)
  }

  private static func value(for expectation: SpecModel.Expectation, holds: Bool) -> Document? {
    switch expectation {
    case .isOneOf(let values): .text(holds ? values[0] : "OTHER")
    case .isNoneOf(let values): .text(holds ? "OTHER" : values[0])
    case .isPresent(let isPresent): isPresent == holds ? .text("text") : nil
    }
  }
}
