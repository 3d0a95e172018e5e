import SpecReader

/// One entry of a recording, made sense of.
enum Recording {
  /// Messages of an endpoint: what was sent, what came back.
  case messages(EndpointKey, request: Body, response: Body)
  /// What a decoder reported about messages that are not here.
  case report([MessageKey: ReportedMessage])
  /// Traffic of something else.
  case foreign

  /// What an entry has as a message.
  enum Body {
    case absent
    case object(JSONValue)
    /// It is something else, such as a proxy's page.
    case broken
  }
}
