extension OpenValueDesign {
  /// The name by which the type goes.
  func printName(into printer: inout SwiftPrinter) {
    printer.doc(doc)
    printer.line("public typealias \(name) = APIOpenValue<\(kind)>")
  }

  /// The constants; nothing when there are none. In a module whose code belongs to the main actor, an extension of
  /// another module's type would too.
  func printConstants(into printer: inout SwiftPrinter) {
    guard !constants.isEmpty else { return }
    printer.blankLine()
    if let deprecation { printer.line(deprecation) }
    printer.block("extension APIOpenValue where Known == \(kind)") { printer in
      printer.separated(constants) { printer, constant in
        printer.doc(constant.doc)
        if let deprecation = constant.deprecation { printer.line(deprecation) }
        printer.line("nonisolated public static var \(constant.name): Self { \(constant.value) }")
      }
    }
  }
}
