import SpecModel

extension Rules {
  static let inquiryAdded = Rule(
    "endpoint-inquiry-added", "a call's state can now be asked for",
    .always(
      Verdict(.info, .minor, wire: .works, source: .compiles, "Clients can ask for the state of the call."))
  ) { difference in
    guard case .inquiryChanged = difference.fact, difference.old == nil, let new = difference.new else { return nil }
    return .init("The state can be asked for now: \(new).")
  }

  static let inquiryRemoved = Rule(
    "endpoint-inquiry-removed", "a call's state can no longer be asked for",
    .always(
      Verdict(
        .warning, .major, wire: .mayBreak, source: .breaks,
        "Source that asks for the state must be changed, and the inquiries of shipped clients may fail."))
  ) { difference in
    guard case .inquiryChanged = difference.fact, let old = difference.old, difference.new == nil else { return nil }
    return .init("The state can no longer be asked for: \(old).")
  }

  static let inquiryReplaced = Rule(
    "endpoint-inquiry-replaced", "a call's state is asked for with another call",
    .always(
      Verdict(
        .warning, .major, wire: .mayBreak, source: .breaks,
        "Source that uses the answers gets another type, and shipped clients keep asking the old call."))
  ) { difference in
    guard case .inquiryChanged(isOtherCall: true) = difference.fact, let old = difference.old, let new = difference.new
    else { return nil }
    return .init("The inquiry changed from \(old) to \(new).")
  }

  static let inquiryChanged = Rule(
    "endpoint-inquiry-changed", "the state of a call is asked for in another way",
    .always(
      Verdict(
        .warning, .minor, wire: .mayBreak, source: .compiles,
        "Shipped clients keep asking, and starting again, in the old way."))
  ) { difference in
    guard case .inquiryChanged(isOtherCall: false) = difference.fact, let old = difference.old, let new = difference.new
    else { return nil }
    return .init("The inquiry changed from \(old) to \(new).")
  }
}
