import Foundation

/// What printing a value in every way that Swift and Foundation have shows of it.
enum Printed {
  static func forms(of value: Any) -> String {
    var text = ""
    print(value, to: &text)
    debugPrint(value, to: &text)
    dump(value, to: &text)
    let wrapped: [Any] = [[value], ["key": value], Optional(value) as Any, (value, 1), Holder(value: value)]
    for form in wrapped {
      text += "\(form) \(String(reflecting: form))"
      dump(form, to: &text)
    }
    text += "\(value) \(String(describing: value)) \(String(reflecting: value))"
    text += walked(Mirror(reflecting: value), depth: 0)
    if let convertible = value as? any CustomStringConvertible { text += convertible.description }
    if let error = value as? any Error {
      let bridged = error as NSError
      text += error.localizedDescription + bridged.description + bridged.debugDescription + "\(bridged.userInfo)"
    }
    return text
  }

  private static func walked(_ mirror: Mirror, depth: Int) -> String {
    guard depth < 16 else { return "" }
    return mirror.children.reduce(into: mirror.description) { text, child in
      text += "\(child.label ?? "") \(child.value) \(String(reflecting: child.value))"
      text += walked(Mirror(reflecting: child.value), depth: depth + 1)
    }
  }

  private struct Holder {
    let value: Any
  }
}
