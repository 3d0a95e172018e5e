/// What the vendor does wrong with one request.
public enum Fault: String, Sendable, CaseIterable {
  /// Signs something else.
  case wrongSignature
  /// Leaves the signature out.
  case unsigned
  /// Sends the signature without its time.
  case signatureAlone
  /// Changes a byte after signing.
  case changedBody
  /// Answers with HTTP status 500.
  case status500
  /// Redirects to itself.
  case redirect
  /// Answers after two seconds.
  case slow
  /// Closes the connection in the middle of the body.
  case cutOff
  /// Answers with a page in HTML.
  case html
  /// Answers with two megabytes.
  case large
}
