public import Foundation
import _CryptoExtras

/// A pair of RSA keys, made for one run.
public struct KeyPair: Sendable {
  private let key: _RSA.Signing.PrivateKey

  public init() throws { key = try _RSA.Signing.PrivateKey(keySize: .bits2048) }

  /// As the vendor's dashboard takes and shows keys: base64 of DER.
  public var privateKey: String { key.derRepresentation.base64EncodedString() }
  public var publicKey: String { key.publicKey.derRepresentation.base64EncodedString() }

  public func sign(_ content: some DataProtocol) throws -> [UInt8] {
    Array(try key.signature(for: content, padding: .insecurePKCS1v1_5).rawRepresentation)
  }

  public func verify(_ signature: some DataProtocol, _ content: some DataProtocol) -> Bool {
    key.publicKey.isValidSignature(
      .init(rawRepresentation: signature), for: content, padding: .insecurePKCS1v1_5)
  }
}
