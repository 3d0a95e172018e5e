import SpecModel

/// Which way a message goes, seen from the client.
public enum Direction: String, Sendable, CaseIterable {
  /// The client sends it: the request of a call, the answer to a callback.
  case request
  /// The client receives it: the response of a call, the request of a callback.
  case response
}

/// One message that a part of a description occurs in.
public struct Reached: Hashable, Sendable {
  public var endpoint: String
  public var direction: Direction
  /// The shortest way there: `vaultPaymentMethod.request.env`.
  public var path: String

  public init(endpoint: String, direction: Direction, path: String) {
    self.endpoint = endpoint
    self.direction = direction
    self.path = path
  }

  func extended(by step: String) -> Reached {
    Reached(endpoint: endpoint, direction: direction, path: path + "." + step)
  }

  /// What two versions have in common although the path may differ.
  struct Flow: Hashable {
    var endpoint: Spelling
    var direction: Direction
  }

  var flow: Flow {
    Flow(endpoint: Spelling(endpoint), direction: direction)
  }
}

/// For each object and enum of one version: the messages that it occurs in.
struct ReachTable {
  private(set) var ofObject: [String: [Reached]] = [:]
  private(set) var ofEnum: [String: [Reached]] = [:]

  init(_ api: API) {
    let fields = Dictionary(api.objects.map { ($0.name, $0.fields) }, uniquingKeysWith: { first, _ in first })
    for endpoint in api.endpoints {
      for (part, message) in [("request", endpoint.request), ("response", endpoint.response)] {
        let start = Reached(
          endpoint: endpoint.name, direction: Self.direction(of: part, in: endpoint.kind),
          path: endpoint.name + "." + part)
        visit(message.fields, from: start, objects: fields)
      }
    }
  }

  static func direction(of part: String, in kind: EndpointKind) -> Direction {
    switch kind {
    case .call: part == "request" ? .request : .response
    case .callback: part == "request" ? .response : .request
    }
  }

  /// Breadth first, so that the first way found is a shortest one; each object once, so that cycles end.
  private mutating func visit(_ fields: [Field], from start: Reached, objects: [String: [Field]]) {
    var seenObjects = Set<String>()
    var seenEnums = Set<String>()
    var queue: [(fields: [Field], reached: Reached)] = [(fields, start)]
    var next = 0
    while next < queue.count {
      let (fields, reached) = queue[next]
      next += 1
      for field in fields {
        let here = reached.extended(by: Subject.step(to: field))
        switch field.type.element {
        case .object(let name):
          guard seenObjects.insert(name).inserted else { continue }
          ofObject[name, default: []].append(here)
          queue.append((objects[name] ?? [], here))
        case .openEnum(let name):
          guard seenEnums.insert(name).inserted else { continue }
          ofEnum[name, default: []].append(here)
        case .inlineObject(let inner):
          queue.append((inner, here))
        case .scalar, .list, .map: continue
        }
      }
    }
  }
}

extension [Reached] {
  /// The messages of both versions where a thing that both have occurs; if it moved altogether, all of them.
  func common(with old: [Reached]) -> [Reached] {
    let oldFlows = Set(old.map(\.flow))
    let both = filter { oldFlows.contains($0.flow) }
    guard both.isEmpty else { return both }
    let flows = Set(map(\.flow))
    return self + old.filter { !flows.contains($0.flow) }
  }

  func extended(by step: String) -> [Reached] {
    map { $0.extended(by: step) }
  }

  var directions: Set<Direction> {
    Set(map(\.direction))
  }
}
