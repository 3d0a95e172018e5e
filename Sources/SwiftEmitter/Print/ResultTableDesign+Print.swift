extension ResultTableDesign {
  /// The rows as the first argument of a table: an array literal, one call a row. A large table names its parts.
  func printRows(into printer: inout SwiftPrinter) {
    guard parts.count > 1 else {
      printer.line("[")
      printer.indented { printer in
        for row in rows { row.print(into: &printer) }
      }
      printer.line("],")
      return
    }
    printer.line("Array([")
    printer.indented { printer in
      for part in parts.indices { printer.line("resultCodes\(part + 1),") }
    }
    printer.line("].joined()),")
  }

  /// The parts of a large table, each a property.
  func printParts(into printer: inout SwiftPrinter) {
    guard parts.count > 1 else { return }
    for (index, part) in parts.enumerated() {
      printer.blankLine()
      printer.block("private static var resultCodes\(index + 1): [APIResultCodeEntry]") { printer in
        printer.line("[")
        printer.indented { printer in
          for row in part { row.print(into: &printer) }
        }
        printer.line("]")
      }
    }
  }
}

extension ResultTableDesign.Row {
  fileprivate func print(into printer: inout SwiftPrinter) {
    let assumption: SwiftCode = isAssumption ? ", isAssumption: true" : ""
    printer.line("APIResultCodeEntry(")
    printer.indented { printer in
      printer.line("\(code), status: \(status), action: .\(action)\(assumption),")
      printer.line("message: \(message),")
      printer.line("advice: \(advice)),")
    }
  }
}
