extension OpenValueDesign {
  /// The name by which the type goes.
  func printName(into printer: inout SwiftPrinter) {
    printer.doc(doc)
    printer.line("public typealias \(name) = APIOpenValue<\(kind)>")
  }

  /// The constants; nothing when there are none. They are `nonisolated` because in a module whose code belongs to the
  /// main actor, an extension of another module's type would too.
  func printConstants(of owner: SwiftCode, into printer: inout SwiftPrinter) {
    guard !constants.isEmpty else { return }
    printer.blankLine()
    if let deprecation { printer.line(deprecation) }
    printer.block("extension APIOpenValue where Known\(owner)") { printer in
      printer.separated(constants) { printer, constant in
        printer.doc(constant.doc)
        if let deprecation = constant.deprecation { printer.line(deprecation) }
        printer.line("public nonisolated static var \(constant.name): Self { \(constant.value) }")
      }
    }
  }
}

extension OpenValueDesign {
  /// The texts of the known values.
  func printKnownValues(into printer: inout SwiftPrinter) {
    printer.block("public static var _knownValues: [String]") { printer in
      printer.line("[")
      printer.indented { printer in
        for constant in constants { printer.line("\(constant.value),") }
      }
      printer.line("]")
    }
  }
}
