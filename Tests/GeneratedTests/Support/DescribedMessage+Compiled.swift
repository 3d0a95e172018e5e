import AlipayVaulting
import Testing

extension DescribedMessage {
  /// The compiled type of the message.
  var type: any APIMessage.Type {
    get throws { try #require(MessageTypes.all[name]) }
  }

  /// What both lanes make of `document`.
  func decode(
    _ document: Document, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Swift.Result<any APIMessage, APIDecodingError> {
    try decode(document.json, sourceLocation: sourceLocation)
  }

  func decode(
    _ json: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Swift.Result<any APIMessage, APIDecodingError> {
    func open<Message: APIMessage>(_ type: Message.Type) throws -> Swift.Result<any APIMessage, APIDecodingError> {
      try Lanes.decode(type, json, sourceLocation: sourceLocation).map { $0 }
    }
    let type = try type
    return try open(type)
  }

  /// What is irregular in `json` in both lanes. It is thrown if the merchant writes the message, or if the message means
  /// nothing without it; otherwise it is reported.
  func problems(_ json: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws -> [Refusal] {
    func open<Message: APIMessage>(_ type: Message.Type) throws -> [Refusal] {
      switch try Lanes.read(type, json, sourceLocation: sourceLocation) {
      case .success(let decoded):
        let problems = decoded.problems.map { Refusal($0.path, $0.reason) }
        #expect(!problems.contains { isFatal($0.path) }, sourceLocation: sourceLocation)
        return problems
      case .failure(let failure):
        #expect(failure.refusals.contains { isFatal($0.path) }, sourceLocation: sourceLocation)
        return failure.refusals
      }
    }
    let type = try type
    return try open(type)
  }

  /// The constraints that `document` breaks; both lanes must accept it.
  func findings(_ document: Document, sourceLocation: SourceLocation = #_sourceLocation) throws -> [Finding] {
    try decode(document, sourceLocation: sourceLocation).get().findings
  }

  /// What is wrong with `document` in both lanes; empty if nothing is.
  func refusals(_ document: Document, sourceLocation: SourceLocation = #_sourceLocation) throws -> [Refusal] {
    try problems(document.json, sourceLocation: sourceLocation)
  }
}
