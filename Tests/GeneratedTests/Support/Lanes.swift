import AlipayVaulting
import Foundation
import Testing

/// The two ways into a message, and what they must agree in.
enum Lanes {
  /// Decodes `json` in both lanes and requires that they agree: the same value, or the same problems.
  static func decode<Message: APIMessage>(
    _ type: Message.Type, _ json: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Swift.Result<Message, APIDecodingError> {
    let fromBytes = Swift.Result { () throws(APIDecodingError) in try Message(json: json) }
    let fromDecoder: Swift.Result<Message, APIDecodingError>
    do {
      fromDecoder = .success(try JSONDecoder().decode(Message.self, from: Data(json)))
    } catch let failure as APIDecodingError {
      fromDecoder = .failure(failure)
    }
    #expect(fromBytes == fromDecoder, "\(String(decoding: json, as: UTF8.self))", sourceLocation: sourceLocation)
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
