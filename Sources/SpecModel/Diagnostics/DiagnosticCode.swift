/// The stable code of a kind of mistake in a description, with everything there is to say about it: one entry for
/// each, in a file of its subject.
public struct DiagnosticCode: Sendable, CaseIterable {
  public let rawValue: String
  /// Warnings do not keep anything from being generated.
  public let severity: Severity
  /// The mistake in a few words, without a full stop.
  public let title: String
  /// Why it is one, and how to correct it.
  private let why: String
  /// A piece of a description with the mistake, and the same without it.
  private let wrong: String
  private let right: String

  init(_ rawValue: String, _ severity: Severity, title: String, why: String, wrong: String, right: String) {
    self.rawValue = rawValue
    self.severity = severity
    self.title = title
    self.why = why
    self.wrong = wrong
    self.right = right
  }

  /// In the order in which they are listed.
  public static let allCases: [DiagnosticCode] = [
    aboutJSON, aboutFiles, aboutShape, aboutAPI, aboutFields, aboutConditions, aboutNames, aboutResults, aboutExamples,
    aboutTypes, aboutWhatCannotBeSaid,
  ].flatMap { $0 }

  /// Why it is a mistake and how to correct it, with a wrong and a right piece of a description: paragraphs of plain text
  /// with lines of at most 100 characters, except in the pieces.
  public var explanation: String {
    "\(why)\n\nWrong:\n\n    \(wrong)\n\nRight:\n\n    \(right)"
  }
}

extension DiagnosticCode: Hashable, CustomStringConvertible {
  public static func == (left: DiagnosticCode, right: DiagnosticCode) -> Bool { left.rawValue == right.rawValue }

  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  public var description: String { rawValue }
}
