extension EnumDesign {
  /// The name of the open value, the kind that it is of, and its constants.
  func print(into printer: inout SwiftPrinter) {
    printer.inExtension(of: namespace) { values.printName(into: &$0) }
    printer.blankLine()
    printer.block("extension \(namespace).Known") { printer in
      printer.line("/// The kind of value that a `\(values.name)` is.")
      printer.line("public enum \(values.name) {}")
    }
    values.printConstants(into: &printer)
  }
}
