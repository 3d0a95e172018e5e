import AlipayGateway
import Foundation
import Testing

@Suite("The header Signature")
struct SignatureHeaderTests {
  @Test("comes back from what was built, for random signatures of many lengths")
  func roundTrip() {
    var random = SystemRandomNumberGenerator()
    for length in 1...300 {
      let bytes = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      let signature = AlipaySignature(keyVersion: length, bytes: bytes)
      #expect(AlipaySignature(headerValue: signature.headerValue) == signature)
      let value = signature.headerValue
      #expect(value.utf8.allSatisfy { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: " ") })
    }
  }

  /// Bytes whose base64 has every character that is reserved in URLs: `++//+w==`.
  static let bytes: [UInt8] = [0xFB, 0xEF, 0xFF, 0xFB]

  @Test(
    "is read in every form that the vendor sends",
    arguments: [
      "algorithm=RSA256,keyVersion=1,signature=%2B%2B%2F%2F%2Bw%3D%3D",
      "algorithm=RSA256, keyVersion=1, signature=%2B%2B%2F%2F%2Bw%3D%3D",
      " algorithm = RSA256 ,\tkeyVersion = 1 , signature = %2B%2B%2F%2F%2Bw%3D%3D ",
      "algorithm=RSA256,keyVersion=1,signature=%2b%2b%2f%2f%2bw%3d%3d",
      "algorithm=RSA256,keyVersion=1,signature=++//+w==",
      "signature=++//+w==,keyVersion=1,algorithm=RSA256",
      "Algorithm=RSA256,KEYVERSION=1,Signature=++%2F/%2Bw=%3D",
      "algorithm=RSA256,keyVersion=1,future=x,signature=++//+w==",
    ])
  func forms(value: String) throws {
    let signature = try #require(AlipaySignature(headerValue: value))
    #expect(signature.bytes == Self.bytes && signature.keyVersion == 1)
  }

  @Test("needs neither a key version nor an algorithm")
  func parts() {
    #expect(AlipaySignature(headerValue: "signature=++//+w==")?.bytes == Self.bytes)
    #expect(AlipaySignature(headerValue: "signature=++//+w==")?.keyVersion == nil)
    #expect(AlipaySignature(headerValue: "keyVersion=x,signature=++//+w==")?.keyVersion == nil)
  }

  @Test(
    "is refused when it cannot be right",
    arguments: [
      "", ",", "signature", "signature=", "signature=%", "signature=%2", "signature=%2G", "signature=++//+w",
      "signature= + //+w==", "signature=++//+w== x", "keyVersion=1", "algorithm=RSA256,keyVersion=1",
      "algorithm=HMAC,signature=++//+w==", "algorithm=rsa256 ,signature=++//+w==",
      "signature=++//+w==,signature=++//+w==", "signature=++//+w==,SIGNATURE=++//+w==",
      "signature=%FF%FE", "signature=++//+w==,novalue",
    ])
  func malformed(value: String) {
    #expect(AlipaySignature(headerValue: value) == nil)
  }
}
