extension InquiryDesign {
  /// The members by which a call says who answers for its state.
  func print(into printer: inout SwiftPrinter) {
    printer.doc(endpointDoc)
    printer.line("public typealias InquiryEndpoint = \(endpoint)")
    printer.blankLine()
    printer.doc(functionDoc)
    printer.block("public static func inquiry(for request: Request) -> \(endpoint).Request") { printer in
      printer.list("\(endpoint).Request", arguments, "")
    }
    printer.blankLine()
    printer.doc(codesDoc)
    let codes = nothingDone.map { "\($0)" as SwiftCode }.joined(by: ", ")
    printer.line("public static var nothingDone: [\(endpoint).ResultCode] { [\(codes)] }")
  }
}
