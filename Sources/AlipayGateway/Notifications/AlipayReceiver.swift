public import SDKRuntime

/// Receives what the vendor sends to the merchant: verifies a notification and decodes it.
///
/// It needs Alipay's public key and no private one, so a service that only receives notifications holds no secret.
///
/// ```swift
/// let receiver = try AlipayReceiver(clientID: "SANDBOX_…", verify: verify)
/// let received = try receiver.receive(
///   AlipayVaulting.NotifyVaulting.self, target: "/alipay/vaulting?shop=7", headers: headers, body: body)
/// switch received.outcome { … }
/// return received.acknowledgement
/// ```
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct AlipayReceiver: Sendable {
  let clientID: String
  let maximumAge: Duration?
  let clock: AlipayClock
  let verify: @Sendable ([UInt8], [UInt8]) throws -> Bool

  /// Makes a receiver.
  ///
  /// - Parameters:
  ///   - clientID: The merchant's client ID.
  ///   - maximumAge: How far the time of a notification may be from now. There is no limit by default: the vendor
  ///     documents none, and repeats a notification for a day. Repetitions may carry the first time.
  ///   - clock: The time.
  ///   - verify: Whether the signature fits the content, by Alipay's public key, SHA-256 and RSA (PKCS#1 v1.5).
  /// - Throws: ``AlipayError`` if the client ID cannot be one.
  public init(
    clientID: String, maximumAge: Duration? = nil, clock: AlipayClock = .system,
    verify: @escaping @Sendable (_ content: [UInt8], _ signature: [UInt8]) throws -> Bool
  ) throws(AlipayError) {
    guard HeaderText.isSafe(clientID) else {
      throw AlipayError(.setup(.clientID), endpoint: nil, delivery: .notSent)
    }
    self.clientID = clientID
    self.maximumAge = maximumAge
    self.clock = clock
    self.verify = verify
  }

  /// Verifies a notification against its raw bytes and decodes it.
  ///
  /// - Parameters:
  ///   - callback: What is expected at this address.
  ///   - target: The path of the request as it arrived, with its query: `/alipay/vaulting?shop=7`. If a proxy changes
  ///     the path, it is the path that the vendor used, which is the one in your `vaultingNotificationUrl`.
  ///   - headers: The headers of the request.
  ///   - body: The bytes of the request, before anything has parsed them.
  /// - Throws: ``AlipayError``. Answer with its ``AlipayError/refusal``.
  public func receive<Callback: APICallback>(
    _ callback: Callback.Type, target: String, headers: AlipayHeaders, body: [UInt8]
  ) throws(AlipayError) -> AlipayNotification<Callback.Request> {
    func error(_ reason: AlipayError.Reason, cause: (any Error)? = nil) -> AlipayError {
      AlipayError(reason, endpoint: Callback.name, delivery: .answered, body: body, cause: cause)
    }
    guard target.hasPrefix("/") else { throw error(.setup(.target)) }
    guard headers.values("Client-Id").allSatisfy({ $0 == clientID }) else { throw error(.otherClient) }
    do throws(Verification.Failure) {
      let verification = Verification(headers, time: "Request-Time")
      let content = { AlipaySignedContent(target: target, clientID: clientID, time: $0, body: body) }
      guard try verification.verify(content, by: verify) else { throw Verification.Failure(problem: .missing) }
    } catch let failure {
      throw error(.signature(failure.problem), cause: failure.cause)
    }
    guard isRecent(headers) else { throw error(.tooOld) }
    do throws(APIDecodingError) {
      let decoded = try APIDecoded<Callback.Request>(json: body)
      return AlipayNotification(
        message: decoded.message, problems: decoded.problems, unknownFields: decoded.unknownFields)
    } catch let failure {
      throw error(.notReadable(failure))
    }
  }

  private func isRecent(_ headers: AlipayHeaders) -> Bool {
    guard let maximumAge else { return true }
    guard let time = headers["Request-Time"].flatMap(AlipayClock.moment) else { return false }
    let (difference, overflow) = clock.epochMilliseconds().subtractingReportingOverflow(time)
    return !overflow && Duration.milliseconds(difference.magnitude) <= maximumAge
  }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayReceiver: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The client ID; the verifier is not printed.
  public var description: String { "AlipayReceiver(\(clientID))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
