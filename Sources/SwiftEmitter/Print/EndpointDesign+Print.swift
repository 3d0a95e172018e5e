extension EndpointDesign {
  /// The endpoint as a namespace of its request and its response.
  func print(into printer: inout SwiftPrinter) {
    printer.doc(doc)
    if let deprecation { printer.line(deprecation) }
    printer.block("public enum \(name): \(conformance)") { printer in
      printer.separated(facts) { printer, fact in
        var doc = DocComment()
        doc.add(fact.doc)
        printer.doc(doc)
        printer.line("public static var \(fact.name): \(fact.type) { \(fact.value) }")
      }
      printer.blankLine()
      if let inquiry {
        inquiry.print(into: &printer)
        printer.blankLine()
      }
      request.print(into: &printer)
      printer.blankLine()
      response.print(into: &printer)
    }
  }

  /// What the runtime needs of both messages.
  func printForRuntime(into printer: inout SwiftPrinter) {
    printer.printMarkForRuntime()
    request.printForRuntime(into: &printer, in: "\(namespace).\(name)", deprecation: deprecation)
    response.printForRuntime(into: &printer, in: "\(namespace).\(name)", deprecation: deprecation)
  }

  /// The endpoint's result codes with their table.
  func printResultCodes(into printer: inout SwiftPrinter) {
    if let deprecation { printer.line(deprecation) }
    printer.block("extension \(namespace).\(name): \(namespace).CommonResultCodes") { printer in
      resultCodes.printName(into: &printer)
      printer.blankLine()
      printer.line("/// What each code means and what follows from it; codes common to all endpoints included.")
      printer.line("public static let resultCodes = APIResultCodeTable(")
      printer.indented { printer in
        resultTable.printRows(into: &printer)
        printer.line("common: \(namespace).resultCodes)")
      }
      resultTable.printParts(into: &printer)
    }
    resultCodes.printConstants(of: " == \(resultCodes.kind)", into: &printer)
    printResultParts(into: &printer)
  }

  /// The endpoint's outcome, and the property that decides it; only a header when the description has no decisions.
  func printOutcome(into printer: inout SwiftPrinter) {
    guard let outcome else { return }
    if let deprecation { printer.line(deprecation) }
    printer.block("extension \(namespace).\(name)") { outcome.printEnum(into: &$0) }
    printer.blankLine()
    if let deprecation { printer.line(deprecation) }
    printer.block("extension \(namespace).\(name).\(judgedMessage): APIJudgedMessage") { printer in
      outcome.printDecision(into: &printer, type: "\(namespace).\(name).Outcome")
    }
  }
}

extension EndpointDesign {
  /// Where generic code finds the result of the judged message.
  private func printResultParts(into printer: inout SwiftPrinter) {
    guard let resultParts else { return }
    printer.printMarkForRuntime()
    printer.blankLine()
    if let deprecation { printer.line(deprecation) }
    printer.block("extension \(namespace).\(name).\(judgedMessage): APIResponse") { printer in
      printer.line("public typealias ResultCode = \(namespace).\(name).ResultCode")
      printer.blankLine()
      printer.block("public var _resultParts: (code: String, status: \(resultParts.statusType), message: String?)") {
        $0.line("(\(resultParts.code), \(resultParts.status), \(resultParts.message))")
      }
    }
  }
}
