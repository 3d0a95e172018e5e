/// How the parts of a report look: as plain text, or in the colours that compilers use.
public struct ReportStyle: Sendable {
  private let inColour: Bool

  public static let plain = ReportStyle(inColour: false)

  public init(inColour: Bool) {
    self.inColour = inColour
  }

  /// Where something is wrong.
  public func place(_ text: String) -> String {
    coded(text, "1")
  }

  /// The word for a severity.
  public func label(_ severity: Severity) -> String {
    switch severity {
    case .error: coded(severity.rawValue, "1;31")
    case .warning: coded(severity.rawValue, "1;35")
    }
  }

  /// The word before a note or a proposal.
  public func label(_ word: String) -> String {
    coded(word, "1;36")
  }

  /// The marks below a line.
  func marks(_ text: String) -> String {
    coded(text, "1;32")
  }

  private func coded(_ text: String, _ code: String) -> String {
    inColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
