import Foundation
import Testing

/// What no compiler on Linux checks about the gateway.
@Suite("Rules of the gateway")
struct GatewayRules {
  static let files =
    Repository.files(below: "Sources/AlipayGateway", suffix: ".swift")
    + Repository.files(below: "Sources/AlipayGatewayURLSession", suffix: ".swift")

  /// `Duration` is newer than the systems that this package supports otherwise. One declaration without the line, and
  /// the gateway does not compile on Apple's platforms.
  @Test("Every declaration says which systems it needs", arguments: files)
  func availability(file: String) throws {
    let lines = try Repository.text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
    let words: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "extension", "func", "let", "var"]
    for (index, line) in lines.enumerated() where line.first?.isLetter == true {
      guard line.split(separator: " ").prefix(3).contains(where: words.contains) else { continue }
      #expect(
        index > 0 && lines[index - 1] == "@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)",
        "\(file):\(index + 1): \(line)")
    }
  }
}
