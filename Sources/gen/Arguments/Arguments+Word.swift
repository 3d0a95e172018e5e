import Generation
import Problems
import SpecReader

extension Arguments {
  /// The value of an option that is one word of a closed set.
  func word<Word>(of option: Option) throws(Problem) -> Word
  where Word: RawRepresentable<String> & CaseIterable {
    let text = value(of: option)
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    let near = NearWord.meant(by: text, among: words).map { "did you mean '\($0)'?" }
    throw Problem(
      .usage, at: nil, "'\(option.spelling)' cannot be '\(text)'",
      advice: near ?? "write \(words.joined(separator: ", "))")
  }
}
