internal import SDKRuntime

/// What `complete` looks at in a reply.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
struct Judgement: Sendable {
  var action: APINextAction
  /// Whether the answer is known to come from the vendor. Nothing starts again because of an unsigned answer.
  var isTrusted: Bool
  /// Whether an inquiry says that the attempt that it asks about has done nothing.
  var saysNothingWasDone = false
}
