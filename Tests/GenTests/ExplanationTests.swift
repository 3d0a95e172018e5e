import Generation
import SpecModel
import Testing

@testable import gen

@Suite struct ExplanationTests {
  @Test("A mistake in a description is explained with a wrong and a right piece", arguments: DiagnosticCode.allCases)
  func ofDescriptions(code: DiagnosticCode) {
    #expect(!code.title.isEmpty)
    #expect(code.explanation.contains("Wrong:") && code.explanation.contains("Right:"))
  }

  @Test("A problem with files or arguments is explained", arguments: ProblemCode.allCases)
  func ofProblems(code: ProblemCode) {
    #expect(!code.title.isEmpty)
    #expect(!code.explanation.isEmpty)
  }
}
