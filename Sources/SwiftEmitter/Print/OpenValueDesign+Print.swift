extension OpenValueDesign {
  /// The struct; `rest` prints what belongs into it beside the constants.
  func print(
    as conformance: SwiftCode, into printer: inout SwiftPrinter, rest: (inout SwiftPrinter) -> Void = { _ in }
  ) {
    printer.doc(doc)
    printer.block("public struct \(name): \(conformance)") { printer in
      printer.line("public let rawValue: String")
      printer.blankLine()
      printer.line("public init(rawValue: String) { self.rawValue = rawValue }")
      for constant in constants {
        printer.blankLine()
        printer.doc(constant.doc)
        if let deprecation = constant.deprecation { printer.line(deprecation) }
        printer.line("public static var \(constant.name): Self { Self(rawValue: \(constant.value)) }")
      }
      rest(&printer)
    }
  }
}
