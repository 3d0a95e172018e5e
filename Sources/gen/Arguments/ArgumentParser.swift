import Generation
import Problems
import SpecReader

/// Reads a command line: a verb, options, and the words that the verb takes, in any order behind it.
struct ArgumentParser {
  private var rest: ArraySlice<String>
  private var arguments: Arguments

  /// `words` are the command line without the name of the program.
  static func parse(_ words: [String]) throws(Problem) -> Arguments {
    var rest = words[...]
    var arguments = Arguments(verb: .generate)
    if let first = rest.first, !first.hasPrefix("-") {
      guard let known = Verb(rawValue: first) else { throw unknownVerb(first) }
      arguments.verb = known
      arguments.isVerbGiven = true
      rest.removeFirst()
    }
    var parser = ArgumentParser(rest: rest, arguments: arguments)
    while let word = parser.rest.popFirst() {
      if word.hasPrefix("-"), word != "-" { try parser.readOption(word) } else { try parser.readWord(word) }
    }
    return parser.arguments
  }

  private mutating func readOption(_ word: String) throws(Problem) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let spelled = name == "-h" ? Option.help.spelling : name
    guard let option = arguments.verb.options.first(where: { $0.spelling == spelled }) else {
      throw Self.unknownOption(name, of: arguments.verb)
    }
    guard let valueName = option.valueName else {
      guard parts.count == 1 else { throw usage("option '\(name)' has no value", advice: "write '\(name)' alone") }
      arguments.switches.insert(option)
      return
    }
    let example = "'\(option.spelling) \(valueName)'"
    guard arguments.values[option] == nil else {
      throw usage("option '\(name)' is given twice", advice: "write it once")
    }
    if parts.count == 2 {
      arguments.values[option] = String(parts[1])
    } else if let value = rest.first, !value.hasPrefix("--") {
      arguments.values[option] = value
      rest.removeFirst()
    }
    guard let value = arguments.values[option], !value.isEmpty else {
      throw usage("option '\(name)' needs a value", advice: "write \(example)")
    }
  }

  private mutating func readWord(_ word: String) throws(Problem) {
    guard arguments.words.count < arguments.verb.wordLimit else {
      throw usage(
        "unexpected argument '\(word)'",
        advice: arguments.verb.wordLimit == 0 && arguments.verb.options.contains(.input)
          ? "to name the folder of the descriptions, write '--input \(word)'"
          : "see 'gen \(arguments.verb.rawValue) --help'")
    }
    arguments.words.append(word)
  }

  private func usage(_ message: String, advice: String) -> Problem {
    Problem(.usage, at: nil, message, advice: advice)
  }
}

extension ArgumentParser {
  static func unknownVerb(_ word: String) -> Problem {
    let near = NearWord.meant(by: word, among: Verb.allCases.map(\.rawValue))
    let list = Verb.allCases.map(\.rawValue).joined(separator: ", ")
    return Problem(
      .usage, at: nil, "unknown verb '\(word)'",
      advice: near.map { "did you mean '\($0)'?" } ?? "the verbs are \(list)")
  }

  private static func unknownOption(_ name: String, of verb: Verb) -> Problem {
    let message = "'gen \(verb.rawValue)' has no option '\(name)'"
    if let known = Option.allCases.first(where: { $0.spelling == name }) {
      let verbs = Verb.allCases.filter { $0.options.contains(known) }.map { "'gen \($0.rawValue)'" }
      return Problem(
        .usage, at: nil, message, advice: "it is an option of \(verbs.joined(separator: " and "))")
    }
    let near = NearWord.meant(by: name, among: verb.options.map(\.spelling))
    return Problem(
      .usage, at: nil, message,
      advice: near.map { "did you mean '\($0)'?" } ?? "see 'gen \(verb.rawValue) --help'")
  }
}
