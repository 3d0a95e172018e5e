/// What is to be measured, and how.
struct Arguments {
  enum Section: String, CaseIterable {
    case using, generating, compiling
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private(set) var sections: [Section] = []
  private(set) var wantsJSON = false
  private(set) var wantsHelp = false
  private(set) var input = "Specs/AlipayVaulting"
  /// Numbers of endpoints to generate for, and up to 40 to compile.
  private(set) var sizes = [4, 40, 400, 4000]
  /// How often each thing that takes seconds is done.
  private(set) var rounds = 5
  /// Where to write the synthesized types that this program measures against, instead of measuring.
  private(set) var synthesizedFolder: String?

  /// Where to write a description of the first of ``sizes``, instead of measuring.
  private(set) var descriptionFolder: String?

  init(_ words: [String]) throws {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--json": wantsJSON = true
      case "--help", "-h": wantsHelp = true
      case "--input": input = try Arguments.value(of: word, &words)
      case "--rounds": rounds = try Arguments.numbers(of: word, &words)[0]
      case "--sizes": sizes = try Arguments.numbers(of: word, &words)
      case "--profile": Race.profiled = try Arguments.value(of: word, &words)
      case "--write-description": descriptionFolder = try Arguments.value(of: word, &words)
      case "--write-synthesized": synthesizedFolder = try Arguments.value(of: word, &words)
      default:
        guard let section = Section(rawValue: word) else {
          throw Failure(description: "there is no section or option '\(word)'\n\(Arguments.help)")
        }
        sections.append(section)
      }
    }
    if sections.isEmpty { sections = Section.allCases }
  }

  private static func value(of option: String, _ words: inout ArraySlice<String>) throws -> String {
    guard let value = words.popFirst() else { throw Failure(description: "\(option) needs a value") }
    return value
  }

  private static func numbers(of option: String, _ words: inout ArraySlice<String>) throws -> [Int] {
    let numbers = try value(of: option, &words).split(separator: ",").compactMap { Int($0) }.filter { $0 > 0 }
    guard !numbers.isEmpty else { throw Failure(description: "\(option) needs numbers above 0") }
    return numbers
  }

  static let help = """
    USAGE: swift run -c release bench [using] [generating] [compiling] [options]

    Measures all sections, or those that are named, and prints tables. Run it in the package's folder.

      --json              prints data instead of tables
      --rounds <count>    how often each run of another program is measured (default: 5)
      --sizes <counts>    numbers of endpoints, with commas (default: 4,40,400,4000; `compiling` takes those up to 40)
      --input <folder>    the description (default: Specs/AlipayVaulting)
      --profile <name>    runs one contestant of `using` for some seconds, for a profiler: 'init(json:)', 'validate', …
      --write-description <folder>
                          writes the description that `generating` measures, of the first of the sizes
      --write-synthesized <folder>
                          writes the types with synthesized Codable that `using` measures against
    """
}
