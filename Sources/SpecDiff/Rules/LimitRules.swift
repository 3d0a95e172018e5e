import SpecModel

extension Rules {
  static let lengths = [maxLengthDecreased, maxLengthIncreased, minLengthIncreased, minLengthDecreased]
  static let bounds = [rangeNarrowed, rangeWidened, arrayBoundsNarrowed, arrayBoundsWidened]

  /// A rule about limits of some kinds that move one way. Whether a change is stricter or looser is the limit's answer.
  static func rule(
    _ id: String, formerly formerID: String? = nil, _ title: String, for kinds: Set<String>,
    that strictness: Strictness, request: Verdict,
    response: Verdict
  ) -> Rule {
    Rule(id, formerly: formerID, title, .byDirection(request: request, response: response)) { difference in
      guard case .constraintChanged(let old, let new) = difference.fact, let kind = (old ?? new)?.key,
        kinds.contains(kind), Limit.strictness(from: old, to: new) == strictness
      else { return nil }
      switch (old, new) {
      case (nil, let new?): return .init("A limit is new: \(Describing.constraint(new)).")
      case (let old?, nil): return .init("A limit is gone: \(Describing.constraint(old)).")
      case (let old?, let new?):
        return .init("The limit was \(Describing.constraint(old)) and is \(Describing.constraint(new)) now.")
      case (nil, nil): return nil
      }
    }
  }

  static let refusesMore = Verdict(
    .error, .minor, wire: .breaks, source: .compiles,
    "Shipped clients that send other values are refused; validation refuses them before sending from now on.")

  static let promisesMore = Verdict(
    .info, .minor, wire: .works, source: .compiles, "Clients receive fewer different values than before.")

  static let acceptsMore = Verdict(
    .info, .patch, wire: .works, source: .compiles,
    "Existing requests stay valid; shipped clients still refuse the wider values before sending.")

  static let sendsMore = Verdict(
    .warning, .patch, wire: .mayBreak, source: .compiles,
    "Clients can receive values beyond the old limit: check columns, buffers and parsers made for it."
  )

  private static let maxLengthDecreased = rule(
    "max-length-decreased", "the maximum length of a text is lower, or new", for: ["maxLength"], that: .stricter,
    request: refusesMore,
    response: promisesMore)

  private static let maxLengthIncreased = rule(
    "max-length-increased", "the maximum length of a text is higher, or gone", for: ["maxLength"], that: .looser,
    request: acceptsMore,
    response: sendsMore)

  private static let minLengthIncreased = rule(
    "min-length-increased", "the minimum length of a text is higher, or new", for: ["minLength"], that: .stricter,
    request: refusesMore,
    response: promisesMore)

  private static let minLengthDecreased = rule(
    "min-length-decreased", "the minimum length of a text is lower, or gone", for: ["minLength"], that: .looser,
    request: acceptsMore,
    response: sendsMore)

  private static let rangeNarrowed = rule(
    "numeric-range-narrowed", "a number has a narrower range", for: ["minimum", "maximum"], that: .stricter,
    request: refusesMore,
    response: promisesMore)

  private static let rangeWidened = rule(
    "numeric-range-widened", "a number has a wider range", for: ["minimum", "maximum"], that: .looser,
    request: acceptsMore,
    response: sendsMore)

  private static let arrayBoundsNarrowed = rule(
    "array-bounds-narrowed", "a list or map may have fewer sizes", for: ["minItems", "maxItems"], that: .stricter,
    request: refusesMore,
    response: promisesMore)

  private static let arrayBoundsWidened = rule(
    "array-bounds-widened", "a list or map may have more sizes", for: ["minItems", "maxItems"], that: .looser,
    request: acceptsMore,
    response: sendsMore)
}
