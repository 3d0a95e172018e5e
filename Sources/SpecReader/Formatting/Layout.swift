/// How a value of a description is laid out.
indirect enum Layout {
  /// On one line if it fits, else one entry a line.
  case plain
  /// On one line if it fits, else with the lines of the noun's keys.
  case noun(Noun)
  /// A list with one element a line, however short.
  case list(of: Noun)
  /// An object with one entry a line, however short.
  case map(of: Noun)
}

extension Layout {
  /// The layout of the value of `key` in an object that describes `noun`.
  static func ofValue(of key: Key, in noun: Noun) -> Layout {
    switch noun {
    case .api:
      [.servers: .list(of: .server), .result: .noun(.result), .resultCodes: .list(of: .resultCode)][key] ?? .plain
    case .result: [.statuses: .map(of: .status), .unknownStatus: .noun(.status)][key] ?? .plain
    case .endpoint: ofValue(ofEndpointKey: key)
    case .outcomes: [.rules: .list(of: .decision)][key] ?? .plain
    case .enumeration: [.values: .list(of: .enumValue)][key] ?? .plain
    case .message, .object, .field: [.fields: .map(of: .field)][key] ?? .plain
    case .inquiry, .server, .status, .resultCode, .decision, .example, .enumValue, .expectation, .acceptedBreak: .plain
    case .acceptedBreaks: [.accepted: .list(of: .acceptedBreak)][key] ?? .plain
    }
  }

  private static func ofValue(ofEndpointKey key: Key) -> Layout {
    let layouts: [Key: Layout] = [
      .inquiry: .noun(.inquiry), .request: .noun(.message), .response: .noun(.message),
      .resultCodes: .list(of: .resultCode),
      .outcomes: .noun(.outcomes), .examples: .list(of: .example),
    ]
    return layouts[key] ?? .plain
  }

  /// Whether the value takes several lines, however short it is.
  var isAlwaysBroken: Bool {
    switch self {
    case .plain: false
    case .list, .map: true
    case .noun(let noun): noun.isAlwaysBroken
    }
  }
}

extension Noun {
  fileprivate var isAlwaysBroken: Bool {
    switch self {
    case .api, .endpoint, .object, .enumeration, .result, .message, .outcomes, .acceptedBreaks: true
    case .inquiry, .server, .status, .resultCode, .decision, .example, .enumValue, .field, .expectation, .acceptedBreak:
      false
    }
  }
}
