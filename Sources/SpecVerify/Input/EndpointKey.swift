/// An endpoint among those of several APIs.
struct EndpointKey: Hashable {
  var api: Int
  var endpoint: Int
}

/// One of the two messages of an endpoint.
struct MessageKey: Hashable {
  var endpoint: EndpointKey
  var direction: Direction
}
