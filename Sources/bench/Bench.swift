import Foundation

/// Measures the generator and the code that it writes: `swift run -c release bench [section …] [--json]`.
@main
enum Bench {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run(_ words: [String]) throws {
    let arguments = try Arguments(words)
    if arguments.wantsHelp { return print(Arguments.help) }
    if let folder = arguments.synthesizedFolder {
      return try SynthesizedTypes.write(from: arguments.input, into: folder)
    }
    let description = try SourceDescription(readFrom: arguments.input)
    var report = Report()
    for section in arguments.sections {
      switch section {
      case .using: try UsingSection(description, rounds: arguments.rounds).run(into: &report)
      case .generating: try GeneratingSection(description, arguments).run(into: &report)
      case .compiling: try CompilingSection(description, arguments).run(into: &report)
      }
    }
    print(arguments.wantsJSON ? try report.json() : report.table)
  }
}
