import Foundation

/// Everything that Swift and Foundation make of a value when somebody prints it.
enum PrintedForms {
  static func all(of value: Any) -> [String] {
    var printed = ""
    print(value, to: &printed)
    var debugPrinted = ""
    debugPrint(value, to: &debugPrinted)
    var dumped = ""
    dump(value, to: &dumped)
    // What loggers take, which ask for it and for nothing else.
    let convertible = value as? any CustomStringConvertible
    let metadata = convertible.map { ["key": $0] }
    let logged = [convertible.map(\.description), metadata.map { "\($0)" }].compactMap { $0 }
    return [printed, debugPrinted, dumped, "\(value)", String(describing: value), String(reflecting: value)] + logged
      + walked(Mirror(reflecting: value), depth: 0)
  }

  /// The same for what a value is put into.
  static func enclosed<Value: Hashable>(_ value: Value) -> [String] {
    let values: [Any] = [[value: 1], Set([value]), AnyHashable(value)]
    return enclosed(unhashed: value) + values.flatMap(all)
  }

  static func enclosed<Value>(unhashed value: Value) -> [String] {
    let optional: Value? = value
    let values: [Any] = [
      optional as Any, [value], [[value]], ["key": value], (value, 1),
      (label: value, other: value),
      Holder(value: value), Keeper(value), Choice.some(value), Swift.Result<Value, Never>.success(value),
      [value].lazy.map { $0 }, CollectionOfOne(value), repeatElement(value, count: 2), [value][...],
      Mirror(reflecting: value), { () -> Any in value }(), ContiguousArray([value]),
    ]
    return values.flatMap(all)
  }

  /// What logs and alerts make of an error.
  static func ofError(_ error: any Error) -> [String] {
    let bridged = error as NSError
    return all(of: error)
      + [
        error.localizedDescription, bridged.description, bridged.debugDescription, "\(bridged.userInfo)",
        bridged.domain,
        "\(Swift.Result<Int, any Error>.failure(error))", String(reflecting: [error]),
      ]
  }

  /// All that a walk through mirrors finds, children of children included.
  private static func walked(_ mirror: Mirror, depth: Int) -> [String] {
    guard depth < 24 else { return [] }
    var texts = [mirror.description, "\(mirror.subjectType)"]
    for child in mirror.children {
      let inner = Mirror(reflecting: child.value)
      texts.append(child.label ?? "")
      // Whatever has children is printed through them; what has none says here what it is.
      if inner.children.isEmpty { texts += ["\(child.value)", String(reflecting: child.value)] }
      texts += walked(inner, depth: depth + 1)
    }
    return texts + (mirror.superclassMirror.map { walked($0, depth: depth + 1) } ?? [])
  }

  private struct Holder<Value> {
    let value: Value
  }

  private class Base<Value> {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private final class Keeper<Value>: Base<Value> {}

  private enum Choice<Value> {
    case some(Value)
  }
}
