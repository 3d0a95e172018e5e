extension ResultTableDesign {
  /// The rows as an array literal, one call a row.
  func printRows(into printer: inout SwiftPrinter) {
    for row in rows {
      let assumption: SwiftCode = row.isAssumption ? ", isAssumption: true" : ""
      printer.line("APIResultCodeEntry(")
      printer.indented { printer in
        printer.line("\(row.code), status: \(row.status), action: .\(row.action)\(assumption),")
        printer.line("message: \(row.message),")
        printer.line("advice: \(row.advice)),")
      }
    }
  }
}
