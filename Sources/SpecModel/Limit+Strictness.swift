import TextFormats

/// What a change of a limit does.
public enum Strictness: Sendable {
  /// Fewer values pass.
  case stricter
  /// More values pass.
  case looser
  /// Other values pass.
  case other
}

extension Limit {
  /// Whether going from one limit to the other lets fewer or more values pass; no limit at all lets everything pass.
  public static func strictness(from old: Limit?, to new: Limit?) -> Strictness {
    guard let old else { return .stricter }
    guard let new else { return .looser }
    guard old.kind == new.kind else { return .other }
    switch (old.parameter, new.parameter) {
    case (.number(let oldNumber), .number(let newNumber)):
      switch old.kind.order {
      case .lowerBound: return newNumber > oldNumber ? .stricter : .looser
      case .upperBound: return newNumber < oldNumber ? .stricter : .looser
      case .none: return .other
      }
    case (.format(let oldFormat), .format(let newFormat)):
      if oldFormat.includes(newFormat) { return .stricter }
      return newFormat.includes(oldFormat) ? .looser : .other
    case (.values(let oldValues), .values(let newValues)):
      if Set(newValues).isSubset(of: oldValues) { return .stricter }
      return Set(oldValues).isSubset(of: newValues) ? .looser : .other
    case (.number, _), (.format, _), (.values, _): return .other
    }
  }
}
