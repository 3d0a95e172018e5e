import AlipayGateway
import Foundation
import Security

struct KeyCannotSign: Error {}

func credentials(clientID: String, myKey: SecKey, alipayKey: SecKey) -> AlipayCredentials {
  .rsa(
    clientID: clientID,
    sign: { content in
      let signature = SecKeyCreateSignature(
        myKey, .rsaSignatureMessagePKCS1v15SHA256, Data(content) as CFData, nil)
      guard let signature else { throw KeyCannotSign() }
      return Array(signature as Data)
    },
    verify: { content, signature in
      SecKeyVerifySignature(
        alipayKey, .rsaSignatureMessagePKCS1v15SHA256, Data(content) as CFData,
        Data(signature) as CFData, nil)
    })
}
