/// A message that says how a call went: the response of every endpoint, and the request of a callback that reports a
/// result.
///
/// Code for all endpoints reads the result here, wherever the message keeps it:
///
///     func log(_ response: some APIResponse) {
///       print(response.resultCode, response.resultStatus, response.resultMessage ?? "")
///     }
public protocol APIResponse: Sendable {
  associatedtype ResultCode: APIResultCode
  /// `String`, or the enum of the description.
  associatedtype _ResultStatus: Hashable, Sendable, CustomStringConvertible

  /// Code, status and message.
  var _resultParts: (code: String, status: _ResultStatus, message: String?) { get }
}

extension APIResponse {
  /// The machine-readable result; empty if the message has none.
  public var resultCode: ResultCode { ResultCode(rawValue: _resultParts.code) }

  /// Success, failure, or whatever else the API distinguishes.
  public var resultStatus: _ResultStatus { _resultParts.status }

  /// The result in the vendor's words.
  public var resultMessage: String? { _resultParts.message }

  /// What the table of result codes says about this result: the row of its code if that is a row for its status, else a
  /// row for the status.
  public var resultEntry: APIResultCodeEntry {
    let parts = _resultParts
    return ResultCode.table.entry(for: parts.code, status: parts.status.description)
  }
}
