import AlipayVaulting
import Foundation
import Testing

/// The two ways into a message, and what they must agree in.
enum Lanes {
  /// Decodes `json` in both lanes and requires that they agree: the same message with the same reports, or the same
  /// problems.
  static func decode<Message: APIMessage>(
    _ type: Message.Type, _ json: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Swift.Result<Message, APIDecodingError> {
    try read(type, json, sourceLocation: sourceLocation).map(\.message)
  }

  static func read<Message: APIMessage>(
    _ type: Message.Type, _ json: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Swift.Result<APIDecoded<Message>, APIDecodingError> {
    let fromBytes = Swift.Result { () throws(APIDecodingError) in try APIDecoded<Message>(json: json) }
    let plain = Swift.Result { () throws(APIDecodingError) in try Message(json: json) }
    #expect(plain == fromBytes.map(\.message), sourceLocation: sourceLocation)
    guard !JSONNumbers(json).losesDigits else { return fromBytes }
    let collector = ReportCollector()
    let decoder = JSONDecoder()
    decoder.userInfo[.decodingObserver] = APIDecodingObserver { collector.add($0) }
    do {
      let message = try decoder.decode(Message.self, from: Data(json))
      let text = "\(String(decoding: json, as: UTF8.self))"
      #expect(.success(message) == plain, "\(text)", sourceLocation: sourceLocation)
      #expect(
        collector.reports.map(\.problems) == [try fromBytes.get().problems], "\(text)", sourceLocation: sourceLocation)
      #expect(collector.reports.map(\.unknownFields) == [try fromBytes.get().unknownFields], "\(text)")
    } catch let failure as APIDecodingError {
      #expect(.failure(failure) == plain, "\(String(decoding: json, as: UTF8.self))", sourceLocation: sourceLocation)
      #expect(collector.reports.isEmpty)
    }
    return fromBytes
  }

  /// Encodes in both lanes and requires that they say the same.
  static func encode<Message: APIMessage>(
    _ value: Message, scalars: APIScalarForm = .described, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Document {
    let encoder = JSONEncoder()
    encoder.userInfo[.scalarForm] = scalars
    let decoder = JSONDecoder()
    let fromEncoder = try decoder.decode(Document.self, from: try encoder.encode(value))
    let fromBytes = try decoder.decode(Document.self, from: Data(value.json(scalars: scalars)))
    #expect(fromBytes == fromEncoder, sourceLocation: sourceLocation)
    return fromBytes
  }
}
