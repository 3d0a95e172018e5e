internal import SDKRuntime

/// One call while it is made: what is the same in all of its errors.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
struct Call: Sendable {
  let endpoint: String
  /// Whether sending the same request again does nothing twice, by what the description says.
  let isRepeatable: Bool

  init<Endpoint: APIEndpoint>(_ endpoint: Endpoint.Type) {
    self.endpoint = Endpoint.name
    isRepeatable = endpoint is any APIIdempotentEndpoint.Type || endpoint is any APIInquiryEndpoint.Type
  }

  func error(
    _ reason: AlipayError.Reason, _ delivery: AlipayError.Delivery, body: [UInt8]? = nil, cause: (any Error)? = nil
  ) -> AlipayError {
    AlipayError(
      reason, endpoint: endpoint, delivery: delivery, isRepeatable: isRepeatable, body: body, cause: cause)
  }

  func error(ofTransport cause: any Error) -> AlipayError {
    if Task.isCancelled || cause is CancellationError { return error(.cancelled, .unknown, cause: cause) }
    guard let known = cause as? AlipayTransportError else { return error(.connectionLost, .unknown, cause: cause) }
    return switch known {
    case .noConnection: error(.noConnection, .notSent, cause: cause)
    case .notSecure: error(.notSecure, .notSent, cause: cause)
    case .timedOut: error(.timedOut, .unknown, cause: cause)
    case .connectionLost: error(.connectionLost, .unknown, cause: cause)
    case .answerTooLarge: error(.answerTooLarge, .answered, cause: cause)
    }
  }

  func signature(
    of content: AlipaySignedContent, by rsa: AlipayCredentials.RSA
  ) async throws(AlipayError) -> AlipaySignature {
    do {
      return AlipaySignature(keyVersion: rsa.keyVersion, bytes: try await rsa.sign(content.bytes))
    } catch {
      throw self.error(Task.isCancelled ? .cancelled : .notSigned, .notSent, cause: error)
    }
  }

  /// Verifies an answer if it has a signature.
  ///
  /// - Returns: `false` if there is neither a signature nor a time.
  func isSigned(
    _ response: AlipayHTTPResponse, _ content: (String) -> AlipaySignedContent,
    verify: ([UInt8], [UInt8]) throws -> Bool
  ) throws(AlipayError) -> Bool {
    do throws(Verification.Failure) {
      return try Verification(response.headers, time: "Response-Time").verify(content, by: verify)
    } catch {
      throw self.error(.signature(error.problem), .answered, body: response.body, cause: error.cause)
    }
  }

  func reply<Message: APIMessage>(_ body: [UInt8], isSigned: Bool) throws(AlipayError) -> AlipayReply<Message> {
    do throws(APIDecodingError) {
      let decoded = try APIDecoded<Message>(json: body)
      return AlipayReply(
        message: decoded.message, problems: decoded.problems, unknownFields: decoded.unknownFields,
        isSigned: isSigned)
    } catch {
      throw self.error(.notReadable(error), .answered, body: body)
    }
  }
}
