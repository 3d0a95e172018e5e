import SpecReader

/// One entry of a recording, made sense of.
enum Recording {
  /// Messages of an endpoint: what was sent, what came back.
  case messages(EndpointKey, request: JSONValue?, response: JSONValue?)
  /// What a decoder reported about messages that are not here.
  case report([MessageKey: ReportedMessage])
  /// Traffic of something else.
  case foreign
}
