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
  /// The rows in the pieces that are compiled each on its own: the compiler takes memory by the square of the number of
  /// rows in an array literal.
  var parts: [ArraySlice<Row>] {
    stride(from: 0, to: rows.count, by: ResultTableDesign.partCount).map {
      rows[$0..<min($0 + ResultTableDesign.partCount, rows.count)]
    }
  }

  private static let partCount = 32

  init(_ codes: [ResultCode]) {
    rows = codes.map { code in
      Row(
        code: SwiftLiteral(code.code), status: SwiftLiteral(code.status),
        action: SwiftIdentifier(code.action.rawValue), message: SwiftLiteral(code.message),
        advice: SwiftLiteral(code.advice), isAssumption: code.basis == .assumption)
    }
  }
}
