extension EnumDesign {
  /// The name of the open value, the kind that it is of, and its constants.
  func print(into printer: inout SwiftPrinter) {
    printer.inExtension(of: namespace) { values.printName(into: &$0) }
    values.printConstants(of: " == \(values.kind)", into: &printer)
    printer.printMarkForRuntime()
    printer.blankLine()
    printer.block("extension \(namespace).Known") { printer in
      printer.line("/// The kind of value that a `\(values.name)` is.")
      printer.block("public enum \(values.name): APIKnownValues") { printer in
        values.printKnownValues(into: &printer)
      }
    }
  }
}
