import Testing

/// What customers see of the libraries in completion and in their files' name look-up.
@Suite("Public names of the libraries")
struct PublicNamesTests {
  static let files = [
    "Sources/SDKRuntime", "Sources/TextFormats", "Sources/AlipayGateway", "Sources/AlipayGatewayURLSession",
    "Generated",
  ]
  .flatMap { Repository.files(below: $0, suffix: ".swift") }

  /// Types of other modules that have public members of ours, and names of ours that start otherwise, each with the reason.
  static let allowed = [
    "CodingUserInfoKey": "keys are looked for there, and have names that say what they are for",
    "URLSessionTransport": "its module is imported only where one is made",
  ]

  @Test("Every name at the top level starts with the name of what it belongs to", arguments: files)
  func topLevel(file: String) throws {
    #expect(
      try Self.declared(in: Repository.text(of: file)).filter { !Self.isOurs($0) && Self.allowed[$0] == nil } == [])
  }

  @Test("No type of another module has public members or conformances of ours", arguments: files)
  func foreignTypes(file: String) throws {
    #expect(try Self.extended(in: Repository.text(of: file)).filter { Self.allowed[$0] == nil } == [])
  }

  @Test("Both are found where they are")
  func areFound() {
    let text = """
      public struct Secret {}
      @frozen public enum APIKind {}
      public  protocol _APIThing {}
      struct Inner {}
      extension String {
        func inside() {}
      }
      extension Int: _APIThing {}
      extension Array where Element == Int {
        public var visit: Int { 0 }
      }
      public extension Swift.Bool {
        func visit() {}
      }
      extension APISecret {
        public func show() {}
      }
      """
    #expect(Self.declared(in: text) == ["Secret", "APIKind", "_APIThing"])
    #expect(Self.extended(in: text) == ["Int", "Array", "Swift.Bool"])
  }

  private static func isOurs(_ name: some StringProtocol) -> Bool {
    ["API", "_API", "Alipay"].contains { name.hasPrefix($0) }
  }

  /// The names of public declarations at the top level.
  private static func declared(in text: String) -> [String] {
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "actor", "protocol", "typealias", "func", "let", "var", "macro", "operator",
    ]
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard line.first?.isWhitespace == false, words.contains("public"), !words.contains("extension"),
        !line.hasPrefix("//"), let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count
      else { return nil }
      return String(words[kind + 1].prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
  }

  /// The types of other modules whose extension is public, has public members or adds a conformance.
  private static func extended(in text: String) -> [String] {
    var names: [String] = []
    var current: String?
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if line.first?.isWhitespace == false, !line.hasPrefix("//"), let index = words.firstIndex(of: "extension") {
        let name = words[index + 1].prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
        let isForeign = !isOurs(name) && !text.contains("struct \(name)") && !text.contains("enum \(name)")
        let adds = words.contains("public") || words.contains { $0.hasSuffix(":") }
        if isForeign, adds { names.append(String(name)) }
        current = isForeign && !adds ? String(name) : nil
      } else if let name = current, words.contains("public") {
        names.append(name)
        current = nil
      } else if line == "}" {
        current = nil
      }
    }
    return names
  }
}
