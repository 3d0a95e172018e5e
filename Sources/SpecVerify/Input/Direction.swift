/// The two messages of an endpoint.
enum Direction: String, CaseIterable {
  case request
  case response
}
