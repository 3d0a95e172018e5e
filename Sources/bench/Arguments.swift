/// What is to be measured, and how often.
struct Arguments {
  enum Section: String, CaseIterable {
    case using, generating, compiling
  }

  private(set) var sections: [Section] = []
  private(set) var rounds = 5
  private(set) var wantsHelp = false

  init(_ words: [String]) throws {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--help", "-h": wantsHelp = true
      case "--rounds":
        guard let count = words.popFirst().flatMap({ Int($0) }), count > 0 else {
          throw BenchError("--rounds needs a number above 0")
        }
        rounds = count
      case "--profile":
        guard let name = words.popFirst() else { throw BenchError("--profile needs the name of a contestant") }
        Race.profiled = name
      case _:
        guard let section = Section(rawValue: word) else {
          throw BenchError("unknown section or option '\(word)'\n\(Arguments.help)")
        }
        sections.append(section)
      }
    }
    if sections.isEmpty { sections = Section.allCases }
  }

  static let help = """
    USAGE: swift run -c release bench [using] [generating] [compiling] [--rounds <count>] [--profile <name>]

    Prints the CPU time of each section, or of those that are named, as tables. Run it in the package's folder.

      --rounds <count>    how often each program is run (default: 5)
      --profile <name>    runs one contestant of `using` for some seconds, for a profiler: 'json()', 'validate()', …
    """
}
