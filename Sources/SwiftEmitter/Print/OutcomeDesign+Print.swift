extension OutcomeDesign {
  /// The enum, in an extension of the endpoint.
  func printEnum(into printer: inout SwiftPrinter) {
    printer.doc(doc)
    printer.block("public indirect enum Outcome: APIOutcome") { printer in
      for outcome in cases {
        printer.doc(outcome.doc)
        let values = outcome.values.map { "\($0.label): \($0.type)" as SwiftCode }
        if values.isEmpty {
          printer.line("case \(outcome.name)")
        } else {
          printer.list("case \(outcome.name)", values, "")
        }
        printer.blankLine()
      }
      printAction(into: &printer)
    }
  }

  private func printAction(into printer: inout SwiftPrinter) {
    printer.line("/// What the merchant does next.")
    printer.block("public var action: APINextAction") { printer in
      printer.line("switch self {")
      for outcome in cases {
        let pattern: SwiftCode = outcome.bindsResultCode ? outcome.patternForResultCode : ".\(outcome.name)"
        printer.line("case \(pattern): \(outcome.action)")
      }
      printer.line("}")
    }
  }

  /// The property of the judged message that applies the decisions.
  func printDecision(into printer: inout SwiftPrinter, type: SwiftCode) {
    printer.line("/// What this message means: the first decision that applies.")
    printer.block("public var outcome: \(type)") { printer in
      for branch in branches {
        if branch.clauses.isEmpty {
          printer.line("return \(branch.result)")
        } else {
          printer.conditional(branch.clauses, "return \(branch.result)")
        }
      }
    }
  }
}

extension OutcomeDesign.Case {
  /// The case with its result code bound and its other values left out.
  fileprivate var patternForResultCode: SwiftCode {
    let values = values.map { $0.label == SwiftIdentifier("resultCode") ? "let resultCode" : "_" as SwiftCode }
    return ".\(name)(\(values.joined(by: ", ")))"
  }
}

extension SwiftPrinter {
  /// An `if` with its conditions on one line if they fit, else one condition a line.
  mutating func conditional(_ clauses: [SwiftCode], _ statement: SwiftCode) {
    let oneLine: SwiftCode = "if \(clauses.joined(by: ", "))"
    if oneLine.count + 6 <= SwiftPrinter.lineLength {
      block(oneLine) { $0.line(statement) }
      return
    }
    for (index, clause) in clauses.enumerated() {
      let lead: SwiftCode = index == 0 ? "if " : "  "
      line("\(lead)\(clause)\(index == clauses.count - 1 ? "" : "," as SwiftCode)")
    }
    line("{")
    indented { $0.line(statement) }
    line("}")
  }
}
