import SpecModel

/// Everything decided about one table of result codes.
struct ResultTableDesign {
  /// One row, as the arguments of its initializer.
  struct Row {
    var code: SwiftLiteral
    var status: SwiftLiteral
    var action: SwiftIdentifier
    var message: SwiftLiteral
    var advice: SwiftLiteral
    var isAssumption: Bool
  }

  var rows: [Row]

  init(_ codes: [ResultCode]) {
    rows = codes.map { code in
      Row(
        code: SwiftLiteral(code.code), status: SwiftLiteral(code.status),
        action: SwiftIdentifier(code.action.rawValue), message: SwiftLiteral(code.message),
        advice: SwiftLiteral(code.advice), isAssumption: code.basis == .assumption)
    }
  }
}
