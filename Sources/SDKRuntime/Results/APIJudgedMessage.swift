/// A message that says how a call ended, or the vendor's own work: what it means is one of a closed set of outcomes.
public protocol APIJudgedMessage: Sendable {
  associatedtype Outcome: APIOutcome
  /// What this message means.
  var outcome: Outcome { get }
}

/// What a message can mean: an enum with a case for each outcome.
///
/// A name for several protocols, none of which refines one of the standard library: see ``APIObject``. Outcomes can be
/// compared, and not be hashed: nobody looks anything up by one, and it would cost 1.3 % of what the compiler does.
public typealias APIOutcome = APIActionable & Equatable

/// Something that the merchant has to act on, if only by going on.
public protocol APIActionable: Sendable {
  /// What the merchant does next.
  var action: APINextAction { get }
}
