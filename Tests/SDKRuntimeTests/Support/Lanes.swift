import Foundation
import SDKRuntime
import Testing

/// Decoding in both lanes, which must agree.
enum Lanes {
  static func decode<Value: APIObject>(
    _ type: Value.Type, _ json: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Result<Value, APIDecodingError> {
    let fromBytes = Result { () throws(APIDecodingError) in try Value(json: Array(json.utf8)) }
    let fromDecoder: Result<Value, APIDecodingError>
    do {
      fromDecoder = .success(try JSONDecoder().decode(Value.self, from: Data(json.utf8)))
    } catch let failure as APIDecodingError {
      fromDecoder = .failure(failure)
    }
    #expect(fromBytes == fromDecoder, "\(json)", sourceLocation: sourceLocation)
    return fromBytes
  }

  /// The problems that both lanes find, one in each line.
  static func problems<Value: APIObject>(
    _ type: Value.Type, _ json: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    switch try decode(type, json, sourceLocation: sourceLocation) {
    case .success: ""
    case .failure(let failure): failure.description
    }
  }

  /// The compact JSON of the value, which the encoder lane must equal.
  static func json<Value: APIObject>(
    _ value: Value, _ scalars: APIScalarForm = .described, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.userInfo[.scalarForm] = scalars
    let bytes = value.json(scalars: scalars)
    let left = try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary
    let right = try JSONSerialization.jsonObject(with: try encoder.encode(value)) as? NSDictionary
    #expect(left != nil && left == right, sourceLocation: sourceLocation)
    return String(decoding: bytes, as: UTF8.self)
  }
}
