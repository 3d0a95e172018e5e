import Foundation

/// Measures the generator and the code that it writes: `swift run -c release bench [section …]`.
@main
enum Bench {
  static func main() {
    do {
      let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
      if arguments.wantsHelp { return print(Arguments.help) }
      for section in arguments.sections { try run(section, arguments) }
    } catch {
      FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run(_ section: Arguments.Section, _ arguments: Arguments) throws {
    switch section {
    case .using: try Using(rounds: arguments.rounds).run()
    case .generating: try Generating(rounds: arguments.rounds).run()
    case .compiling: try Compiling(rounds: arguments.rounds).run()
    }
  }
}

/// Why nothing can be measured.
struct BenchError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) {
    self.description = description
  }
}
