import Testing

/// Asks a compiled SDK for values, byte by byte.
enum ClaimedValues {
  static func check(_ claims: [Claim], of files: [String: String], having variables: String = "") throws {
    let output = try SwiftCompiler.output(of: helpers + variables + questions(claims), with: files)
    let answers = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(answers.count == claims.count)
    for (claim, answer) in zip(claims, answers) {
      #expect(answer == "=" + Place.hexadecimal(claim.value), "\(claim.preparation); \(claim.expression)")
    }
  }

  private static func questions(_ claims: [Claim]) -> String {
    claims.map { ($0.preparation.isEmpty ? "" : $0.preparation + "\n") + "show(\($0.expression))\n" }.joined()
  }

  /// Values are shown as hexadecimal bytes, each on a line of its own.
  private static let helpers = """
    func bytes(_ digits: String) -> [UInt8] {
      var digits = Array(digits.utf8).map { UInt8($0 < 0x40 ? $0 - 0x30 : $0 - 0x57) }[...]
      var result: [UInt8] = []
      while let high = digits.popFirst(), let low = digits.popFirst() { result.append(high << 4 | low) }
      return result
    }
    func text(_ digits: String) -> String { String(decoding: bytes(digits), as: UTF8.self) }
    func show(_ value: String) {
      var line = "="
      for byte in value.utf8 { line += (byte < 16 ? "0" : "") + String(byte, radix: 16) }
      print(line)
    }
    func reading<Value: APIObject>(_ digits: String) -> Value { (try? Value(json: bytes(digits))) ?? .blank }
    func readingAgain<Value: APIObject>(_ value: Value) -> Value { (try? Value(json: value.json())) ?? .blank }
    func brokenFields<Value: APIObject>(_ value: Value) -> String {
      value.violations().map(\\.path).joined(separator: " ")
    }

    """
}
