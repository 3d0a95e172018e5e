/// What the headers of a message say about its signature.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
struct Verification {
  struct Failure: Error {
    var problem: AlipaySignatureProblem
    var cause: (any Error)?
  }

  private let signatures: [String]
  private let times: [String]

  /// - Parameter time: The name of the header with the time that is signed.
  init(_ headers: AlipayHeaders, time: String) {
    signatures = headers.values("Signature").filter { !$0.isEmpty }
    times = headers.values(time).filter { !$0.isEmpty }
  }

  /// Verifies the message.
  ///
  /// - Returns: `false` if it has neither a signature nor a time.
  func verify(
    _ content: (String) -> AlipaySignedContent, by verify: ([UInt8], [UInt8]) throws -> Bool
  ) throws(Failure) -> Bool {
    if signatures.isEmpty, times.isEmpty { return false }
    guard let value = signatures.first, let time = times.first else { throw Failure(problem: .incomplete) }
    guard signatures.count == 1, times.count == 1, let signature = AlipaySignature(headerValue: value) else {
      throw Failure(problem: .malformed)
    }
    let isRight: Bool
    do {
      isRight = try verify(content(time).bytes, signature.bytes)
    } catch {
      throw Failure(problem: .notVerified, cause: error)
    }
    guard isRight else { throw Failure(problem: .wrong) }
    return true
  }
}
