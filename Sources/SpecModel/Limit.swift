public import TextFormats

/// The limits that a description can state: each knows its key, the types it fits, its check, which of two is
/// stricter, and its sentence. Lengths count Unicode scalars, as JSON Schema does.
public enum Limit: Hashable, Sendable {
  case minLength(Int)
  case maxLength(Int)
  case minimum(APIDecimal)
  case maximum(APIDecimal)
  case minItems(Int)
  case maxItems(Int)
  case format(APITextFormat)
  /// The closed list of values, as text.
  case allowedValues([String])

  /// What a limit is made of.
  public enum Parameter: Hashable, Sendable {
    case number(APIDecimal)
    case format(APITextFormat)
    case values([String])
  }

  public var parameter: Parameter {
    switch self {
    case .minLength(let number), .maxLength(let number), .minItems(let number), .maxItems(let number):
      .number(APIDecimal(number))
    case .minimum(let number), .maximum(let number): .number(number)
    case .format(let format): .format(format)
    case .allowedValues(let values): .values(values)
    }
  }

  /// The key that states the limit; a field has each at most once.
  public var key: String { kind.rawValue }
}

extension Limit {
  /// A limit without its number, format or values; the raw value is its key.
  public enum Kind: String, CaseIterable, Sendable {
    case minLength
    case maxLength
    case minimum
    case maximum
    case minItems
    case maxItems
    case format
    case allowedValues

    /// The limit of this kind with a number; `nil` for a kind that has none.
    public func limit(_ number: APIDecimal) -> Limit? {
      switch self {
      case .minLength: Int(number.text).map { .minLength($0) }
      case .maxLength: Int(number.text).map { .maxLength($0) }
      case .minimum: .minimum(number)
      case .maximum: .maximum(number)
      case .minItems: Int(number.text).map { .minItems($0) }
      case .maxItems: Int(number.text).map { .maxItems($0) }
      case .format, .allowedValues: nil
      }
    }

    public var hasNumber: Bool { notation == .number }

    /// How a description writes the limit.
    public enum Notation: Sendable {
      case number
      case format
      case values
    }

    public var notation: Notation {
      switch self {
      case .format: .format
      case .allowedValues: .values
      case .minLength, .maxLength, .minimum, .maximum, .minItems, .maxItems: .number
      }
    }

    /// The least number that means something; `nil` where any does.
    public var leastNumber: Int? {
      switch self {
      case .maxLength: 1
      case .minLength, .minItems, .maxItems: 0
      case .minimum, .maximum, .format, .allowedValues: nil
      }
    }

    /// What a limit looks at.
    public enum Measure: Sendable {
      case length
      /// How many elements a list or map has.
      case count
      case value
    }

    public var measure: Measure {
      switch self {
      case .minLength, .maxLength: .length
      case .minItems, .maxItems: .count
      case .minimum, .maximum, .format, .allowedValues: .value
      }
    }

    /// How the numbers of such limits compare.
    public enum Order: Sendable {
      /// A larger number lets fewer values pass.
      case lowerBound
      /// A larger number lets more values pass.
      case upperBound
      case none
    }

    public var order: Order {
      switch self {
      case .minLength, .minimum, .minItems: .lowerBound
      case .maxLength, .maximum, .maxItems: .upperBound
      case .format, .allowedValues: .none
      }
    }

    /// What the key means, as a sentence for editors.
    public var meaning: String {
      switch self {
      case .minLength: "The fewest characters (Unicode scalars) of a string or enum, or of each one in a list or map."
      case .maxLength: "The most characters (Unicode scalars) of a string or enum, or of each one in a list or map."
      case .minimum: "The smallest value of an integer or decimal."
      case .maximum: "The largest value of an integer or decimal."
      case .minItems: "The fewest elements of a list or map."
      case .maxItems: "The most elements of a list or map."
      case .format: "The named form of a string, or of each one in a list or map."
      case .allowedValues: "The closed list of values."
      }
    }
  }

  public var kind: Kind {
    switch self {
    case .minLength: .minLength
    case .maxLength: .maxLength
    case .minimum: .minimum
    case .maximum: .maximum
    case .minItems: .minItems
    case .maxItems: .maxItems
    case .format: .format
    case .allowedValues: .allowedValues
    }
  }
}

extension Limit.Kind {
  /// Whether values of `type` can have such a limit.
  public func fits(_ type: FieldType) -> Bool {
    switch self {
    case .minLength, .maxLength:
      switch type.element {
      case .scalar(.string), .openEnum: true
      case .scalar, .object, .inlineObject, .list, .map: false
      }
    case .minimum, .maximum: type.scalar == .integer || type.scalar == .decimal
    case .minItems, .maxItems: type.family == .collection
    case .format: type.element.scalar == .string
    // Where every value is known, a list could only repeat them or forbid some.
    case .allowedValues: type.scalar.map { $0.allValues == nil && $0.hasListedValues } ?? false
    }
  }

  /// The types that can have such a limit.
  public var fittingTypes: String {
    switch self {
    case .minLength, .maxLength: "strings and enums"
    case .minimum, .maximum: "integers and decimals"
    case .minItems, .maxItems: "lists and maps"
    case .format: "strings"
    case .allowedValues: "strings and integers"
    }
  }
}

extension Limit {
  /// How `text` breaks the limit, as words that follow the name of the field; `nil` if it keeps it. The words never
  /// contain the text, because examples can be secrets.
  public func breach(by text: String) -> String? {
    switch self {
    case .minLength(let limit):
      let length = text.unicodeScalars.count
      return length < limit ? "has \(length) characters, and must have at least \(limit)" : nil
    case .maxLength(let limit):
      let length = text.unicodeScalars.count
      return length > limit ? "has \(length) characters, and must have at most \(limit)" : nil
    case .minimum(let limit): return APIDecimal(text).map { $0 < limit } == true ? "must be at least \(limit)" : nil
    case .maximum(let limit): return APIDecimal(text).map { $0 > limit } == true ? "must be at most \(limit)" : nil
    case .format(let format): return format.accepts(text) ? nil : "must be \(format.words)"
    case .allowedValues(let values): return values.contains(text) ? nil : "must be \(listed(values))"
    case .minItems, .maxItems: return nil
    }
  }

  /// How a list or map of `count` entries breaks the limit.
  public func breach(byCount count: Int) -> String? {
    switch self {
    case .minItems(let limit): count < limit ? "has \(count) entries, and must have at least \(limit)" : nil
    case .maxItems(let limit): count > limit ? "has \(count) entries, and must have at most \(limit)" : nil
    case .minLength, .maxLength, .minimum, .maximum, .format, .allowedValues: nil
    }
  }

  /// The numbers of this limit and of an upper one, if nothing lies between them.
  public func emptyRange(below upper: Limit) -> (low: APIDecimal, high: APIDecimal)? {
    switch (self, upper) {
    case (.minLength(let low), .maxLength(let high)), (.minItems(let low), .maxItems(let high)):
      low > high ? (APIDecimal(low), APIDecimal(high)) : nil
    case (.minimum(let low), .maximum(let high)): low > high ? (low, high) : nil
    case (.minLength, _), (.maxLength, _), (.minimum, _), (.maximum, _), (.minItems, _), (.maxItems, _), (.format, _),
      (.allowedValues, _):
      nil
    }
  }
}

extension Limit {
  /// What documentation says of the limit beside the other `limits` of its field; `nil` where one of them says it.
  public func sentence(beside limits: [Limit]) -> DocumentationSentence? {
    let unit = limits.contains(.format(.digits)) ? "digits" : "characters"
    switch self {
    case .minLength(let low):
      guard let high = limits.number(of: .maxLength) else { return "At least \(low) \(words: unit)." }
      return low == high ? "Exactly \(low) \(words: unit)." : "\(low) to \(high) \(words: unit)."
    case .maxLength(let high):
      return limits.number(of: .minLength) == nil ? "At most \(high) \(words: unit)." : nil
    case .minimum(let low): return "At least \(low)."
    case .maximum(let high): return "At most \(high)."
    case .minItems(let low): return low == 1 ? "At least one element." : "At least \(low) elements."
    case .maxItems(let high): return high == 1 ? "At most one element." : "At most \(high) elements."
    case .format(let format):
      // A length in digits says that they are digits.
      let isTold = format == .digits && (limits.number(of: .minLength) ?? limits.number(of: .maxLength)) != nil
      return isTold ? nil : "\(words: format.documentation)"
    case .allowedValues(let values): return "One of \(code: values)."
    }
  }
}

extension [Limit] {
  fileprivate func number(of kind: Limit.Kind) -> Int? {
    for case .number(let number) in filter({ $0.kind == kind }).map(\.parameter) { return Int(number.text) }
    return nil
  }
}
