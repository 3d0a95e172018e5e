import Reporting
import SpecModel

/// Something that a description says and OpenAPI cannot.
public enum OpenAPIOmission: Hashable, Sendable {
  case conditionInWords(String)
  case limitOfText(String)
  case decisions
  case openEnum
  case method(String)

  /// What all of its kind have in common, and where the document has it instead.
  var heading: String {
    switch self {
    case .conditionInWords: "conditions in words; the document has them under `x-required-when` and `x-present-when`"
    case .limitOfText:
      "limits of numbers that travel as text; the document has them under `x-minimum` and `x-maximum`"
    case .decisions: "the conditions of decisions; the document lists the outcomes under `x-decisions`"
    case .openEnum: "enums that may get more values; the document lists the known ones under `x-extensible-enum`"
    case .method: "methods that OpenAPI does not have; the document leaves the endpoints out"
    }
  }

  var detail: String? {
    switch self {
    case .conditionInWords(let text), .limitOfText(let text), .method(let text): text
    case .decisions, .openEnum: nil
    }
  }
}

extension OpenAPIExport {
  /// What OpenAPI cannot say, as lines for people; empty if there is nothing.
  public var omissionLines: [String] {
    var headings: [String] = []
    var lines: [String: [String]] = [:]
    for (path, omission) in omissions {
      let heading = omission.heading
      if lines[heading] == nil { headings.append(heading) }
      lines[heading, default: []].append(path + (omission.detail.map { ": \($0)" } ?? ""))
    }
    return headings.flatMap { heading in [heading + ":"] + (lines[heading] ?? []).map { "  " + SafeText.line($0) } }
  }
}
