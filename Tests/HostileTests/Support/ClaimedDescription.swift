import SpecModel
import Testing

/// A description, and what the SDK that is generated from it must answer.
struct ClaimedDescription {
  var description: Description
  private(set) var claims: [Claim] = []

  init(_ name: String) {
    description = Description(name)
  }

  mutating func put(_ text: String, at place: Place, _ number: Int) {
    claims += place.put(text, number, &description)
  }

  /// Puts something there that needs no text.
  mutating func put(at place: Place) {
    put("", at: place, 0)
  }

  /// Compiles the SDKs of all of these together, and compares their values byte by byte.
  static func check(_ all: [ClaimedDescription]) throws {
    var files: [String: String] = [:]
    var program = helpers
    for one in all {
      let result = one.description.read()
      let api = try #require(result.api, "\(result.diagnostics.filter { $0.severity == .error })")
      files.merge(api.emitted) { first, _ in first }
      program += one.questions
    }
    let output = try SwiftCompiler.output(of: program, with: files)
    let answers = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let claims = all.flatMap(\.claims)
    #expect(answers.count == claims.count)
    for (claim, answer) in zip(claims, answers) {
      #expect(answer == "=" + Place.hexadecimal(claim.value), "\(claim.preparation); \(claim.expression)")
    }
  }

  /// What asks for all values: a function with a variable for each object that ``Place`` works on.
  private var questions: String {
    let name = description.name
    let objects = ["Wires", "Others", "Fixed", "Allowed", "Conditions"]
    let variables = objects.filter { object in description.objects.contains { $0.name == object } }
      .map { "  var \($0.lowercased()) = \(name).\($0)()\n" }
    let lines = claims.flatMap { [$0.preparation, "show(\($0.expression.replacing("Shop.", with: name + ".")))"] }
    return "func ask\(name)() {\n" + variables.joined() + lines.joined(separator: "\n") + "\n}\nask\(name)()\n"
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
    func reading<Value: APIObject>(_ json: [UInt8]) -> Value {
      do { return try Value(json: json) } catch { preconditionFailure("\\(error)") }
    }
    func reading<Value: APIObject>(_ digits: String) -> Value { reading(bytes(digits)) }
    func readingAgain<Value: APIObject>(_ value: Value) -> Value { reading(value.json()) }
    func brokenFields<Value: APIObject>(_ value: Value) -> String {
      value.violations().map(\\.path).joined(separator: " ")
    }

    """
}
