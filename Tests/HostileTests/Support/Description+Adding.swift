extension Description {
  /// Adds a field to an object, which is made if there is none of the name.
  mutating func addField(_ field: String, to object: String, _ body: JSONText) {
    if !objects.contains(where: { $0.name == object }) { objects.append((object, Self.object(object, []))) }
    for index in objects.indices where objects[index].name == object {
      objects[index].body = objects[index].body.adding((field, body), under: "fields")
    }
  }

  mutating func addWord(_ word: JSONText, to enumeration: String) {
    if !enums.contains(where: { $0.name == enumeration }) {
      enums.append((enumeration, Self.enumeration(enumeration, [])))
    }
    for index in enums.indices where enums[index].name == enumeration {
      enums[index].body = enums[index].body.adding(word, under: "values")
    }
  }

  mutating func addServer(_ name: String, url: String, doc: String) {
    header = header.adding(["name": .string(name), "url": .string(url), "doc": .string(doc)], under: "servers")
  }

  mutating func addStatus(_ name: String, doc: String) {
    guard case .object(let members) = header, let result = members.first(where: { $0.0 == "result" })?.1 else { return }
    let status: JSONText = ["doc": .string(doc), "action": "proceed"]
    header = header.setting("result", to: result.adding((name, status), under: "statuses"))
  }

  /// Adds a result code to those of every endpoint, or to those of the first one.
  mutating func addCode(_ code: JSONText, common: Bool) {
    if common {
      header = header.adding(code, under: "resultCodes")
    } else {
      endpoints[0].body = endpoints[0].body.adding(code, under: "resultCodes")
    }
  }

  /// Adds a field to the response of the first endpoint, and a decision for an outcome that carries it.
  mutating func addOutcome(_ outcome: String, carrying field: String) {
    let body = endpoints[0].body
    let response = (body["response"] ?? [:]).adding((field, ["type": "string", "doc": "A."]), under: "fields")
    let last: JSONText = ["outcome": "everythingElse", "doc": "A.", "otherwise": true, "action": "proceed"]
    let decision: JSONText = [
      "outcome": .string(outcome), "doc": "A.", "when": .object([(field, .string("x"))]), "carries": [.string(field)],
      "action": "proceed",
    ]
    var decisions: [JSONText] = []
    if case .list(let known)? = body["outcomes"]?["rules"] { decisions = known.dropLast() }
    endpoints[0].body = body.setting("response", to: response)
      .setting("outcomes", to: ["rules": .list(decisions + [decision, last])])
  }
}

extension JSONText {
  /// With one more entry in the list under `key`.
  fileprivate func adding(_ element: JSONText, under key: String) -> JSONText {
    guard case .list(let elements)? = self[key] else { return setting(key, to: [element]) }
    return setting(key, to: .list(elements + [element]))
  }

  /// With one more member in the object under `key`.
  fileprivate func adding(_ member: (String, JSONText), under key: String) -> JSONText {
    guard case .object(let members)? = self[key] else { return setting(key, to: .object([member])) }
    return setting(key, to: .object(members + [member]))
  }

  fileprivate subscript(key: String) -> JSONText? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == key }?.1
  }
}
