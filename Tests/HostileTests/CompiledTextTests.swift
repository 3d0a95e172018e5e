import Testing

/// All hostile texts that are accepted, in one SDK that is compiled as a client compiles it and asked for its values.
@Suite("Hostile text, compiled") struct CompiledTextTests {
  @Test("compiles without a warning, and comes back unchanged")
  func comesBack() throws {
    var description = Description("Shop")
    var claims: [Claim] = []
    for (number, hostile) in HostileText.all.enumerated() {
      for place in Place.all where (place.use == .prose ? hostile.asProse : hostile.asValue) == nil {
        claims += place.put(hostile.text, number, &description)
      }
    }
    let result = description.read()
    let api = try #require(result.api, "\(result.diagnostics.map(\.message))")
    try ClaimedValues.check(claims, of: api.emitted)
  }
}

/// Asks a compiled SDK for values, byte by byte.
enum ClaimedValues {
  static func check(_ claims: [Claim], of files: [String: String]) throws {
    let output = try SwiftCompiler.output(of: program(asking: claims), with: files)
    let answers = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(answers.count == claims.count)
    for (claim, answer) in zip(claims, answers) {
      #expect(answer == "=" + Place.hexadecimal(claim.value), "\(claim.expression)")
    }
  }

  /// A program that prints each value as hexadecimal bytes on a line of its own.
  private static func program(asking claims: [Claim]) -> String {
    var text = """
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

      """
    for (number, claim) in claims.enumerated() {
      text += "func ask\(number)() { show(\(claim.expression)) }\nask\(number)()\n"
    }
    return text
  }
}
