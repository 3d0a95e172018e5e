import AlipayGateway
import Foundation
import Security

func credentials(clientID: String, myKey: SecKey, alipayKey: SecKey) -> AlipayCredentials {
  .rsa(
    clientID: clientID,
    sign: { content in
      var error: Unmanaged<CFError>?
      let signature = SecKeyCreateSignature(
        myKey, .rsaSignatureMessagePKCS1v15SHA256, Data(content) as CFData, &error)
      guard let signature else { throw error?.takeRetainedValue() ?? CocoaError(.featureUnsupported) }
      return Array(signature as Data)
    },
    verify: { content, signature in
      SecKeyVerifySignature(
        alipayKey, .rsaSignatureMessagePKCS1v15SHA256, Data(content) as CFData,
        Data(signature) as CFData, nil)
    })
}
