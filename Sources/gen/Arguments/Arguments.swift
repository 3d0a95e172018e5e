/// A command line that has been understood.
struct Arguments: Equatable {
  var verb: Verb
  /// Whether the verb was typed and not concluded.
  var isVerbGiven = false
  var values: [Option: String] = [:]
  var switches: Set<Option> = []
  /// What was given beside options.
  var words: [String] = []

  /// The one word of a verb that takes one.
  var word: String? { words.first }

  func has(_ option: Option) -> Bool {
    switches.contains(option)
  }

  /// The value that was given, else the default.
  func value(of option: Option) -> String {
    values[option] ?? option.defaultValue(for: verb) ?? ""
  }

  /// The options that were given and have a value, ready to be typed again.
  var spelledValues: String {
    verb.options
      .compactMap { option in values[option].map { " \(option.spelling) \(ShellText.quoted($0))" } }
      .joined()
  }
}
