import Foundation
import Testing

/// A signature whose text and header are known.
struct SigningVector: Decodable, CustomTestStringConvertible {
  var name: String
  var kind: String
  var path: String
  var clientId: String
  var time: String
  var body: String
  var content: String
  var signatureBase64: String
  var signatureHeaderValue: String

  var testDescription: String { name }

  private struct File: Decodable {
    var vectors: [SigningVector]
  }

  static let all: [SigningVector] = {
    do {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      let data = try Data(contentsOf: folder.appending(path: "signing-vectors.json"))
      return try JSONDecoder().decode(File.self, from: data).vectors
    } catch {
      return []
    }
  }()
}
