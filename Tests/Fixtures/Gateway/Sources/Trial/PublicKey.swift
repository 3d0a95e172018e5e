import Foundation
import _CryptoExtras

/// Alipay's public key, as a merchant reads it.
struct PublicKey: Sendable {
  private let key: _RSA.Signing.PublicKey

  init(_ base64: String) throws {
    key = try _RSA.Signing.PublicKey(derRepresentation: Data(base64Encoded: base64) ?? Data())
  }

  var verify: @Sendable ([UInt8], [UInt8]) throws -> Bool {
    { content, signature in
      key.isValidSignature(.init(rawRepresentation: signature), for: content, padding: .insecurePKCS1v1_5)
    }
  }
}
