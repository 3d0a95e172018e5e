import Testing

/// What the compiler says to somebody who leaves out what an object must have.
@Suite("Initializers without arguments")
struct InitializerTests {
  @Test("The compiler asks for the required fields, and names no initializer of the runtime")
  func requiredFields() throws {
    let complaints = try SwiftCompiler.complaints(about: ["Card.swift": Self.card])
    let errors = complaints.split(separator: "\n").filter { $0.contains(".swift:") && $0.contains(": error: ") }
    #expect(errors.count == 1 && !complaints.contains("from:") && !complaints.contains("json:"), "\(complaints)")
    #expect(
      errors.first?.hasSuffix("'init()' is unavailable: use the initializer that takes the required fields") == true)
  }

  private static let card = """
    import SDKRuntime

    struct Card: APIObject {
      var number: String

      static func _read(from reader: inout _APIFieldReader) -> Self { Self(number: reader.text("number")) }

      func _show(to visitor: inout _APIFieldVisitor) { visitor.text(number, "number") }
    }

    func make() -> Card { Card() }
    """
}
