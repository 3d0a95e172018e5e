/// What is fuzzed: each takes any bytes and must come to one of two ends, or something is wrong with it.
enum FuzzTarget: String, CaseIterable, Sendable {
  /// A description of any number of files through the reader, the emitter and the comparison.
  case description
  /// A message through both decoders of the generated SDK, and back.
  case message
  /// A JSON text through the reader's parser and the runtime's, which must agree.
  case grammar
  /// A recording through `gen verify`, at once and in pieces.
  case recording

  enum Verdict: Equatable {
    case refused
    case accepted
    /// With what is wrong.
    case wrong(String)
  }

  func verdict(on input: [UInt8]) -> Verdict {
    switch self {
    case .description: DescriptionTarget.verdict(on: input)
    case .message: MessageTarget.verdict(on: input)
    case .grammar: GrammarTarget.verdict(on: input)
    case .recording: RecordingTarget.verdict(on: input)
    }
  }
}
