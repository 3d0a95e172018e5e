/// A call whose state another call tells.
public protocol APIInquirableEndpoint: APIEndpoint {
  /// The call that answers.
  associatedtype InquiryEndpoint: APIInquiryEndpoint
  /// The request that asks for the state of `request`.
  static func inquiry(for request: Request) -> InquiryEndpoint.Request
  /// The result codes of the inquiry that say that `request` did nothing and never will, so that another attempt does
  /// nothing twice.
  static var nothingDone: [APIOpenValue<InquiryEndpoint>] { get }
}

/// A call that only asks for the state of another call. Repeating it changes nothing.
public protocol APIInquiryEndpoint: APIEndpoint {}
