import SpecModel

/// No object needs itself: somewhere on the way from an object back to it is an optional field, a list or a map.
func checkObjectCycles(_ context: CheckContext) {
  let objects = context.api.objects
  let edges = objects.indices.map { neededObjects(in: objects[$0].fields, context) }
  var states = [VisitState](repeating: .new, count: objects.count)
  for start in objects.indices where states[start] == .new {
    var stack = [(object: start, nextEdge: 0)]
    states[start] = .open
    while let top = stack.last {
      guard top.nextEdge < edges[top.object].count else {
        states[top.object] = .done
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].nextEdge += 1
      let edge = edges[top.object][top.nextEdge]
      switch states[edge.object] {
      case .new:
        states[edge.object] = .open
        stack.append((object: edge.object, nextEdge: 0))
      case .open:
        let first = stack.firstIndex { $0.object == edge.object } ?? 0
        let chain = stack[first...].map { objects[$0.object].name } + [objects[edge.object].name]
        report(edge, chain, context)
      case .done: break
      }
    }
  }
}

private enum VisitState {
  case new
  case open
  case done
}

private struct Containment {
  var object: Int
  var field: Field
}

/// The objects that every value of these fields needs.
private func neededObjects(in fields: [Field], _ context: CheckContext) -> [Containment] {
  var result: [Containment] = []
  for index in fields.indices where fields[index].isRequired {
    switch fields[index].type {
    case .object(let name):
      if let object = context.index(ofObject: name) { result.append(Containment(object: object, field: fields[index])) }
    case .inlineObject(let inner): result += neededObjects(in: inner, context)
    case .scalar, .openEnum, .list, .map: break
    }
  }
  return result
}

private func report(_ edge: Containment, _ chain: [String], _ context: CheckContext) {
  let isShort = chain.count <= 8
  let shown = isShort ? chain : Array(chain.prefix(4)) + ["…"] + chain.suffix(3)
  context.report(
    .objectCycle,
    "\(quoted(chain.last ?? "")) needs another one inside it, without end: "
      + shown.map(quoted).joined(separator: " → "),
    at: edge.field.typeLocation, suggestion: "make one of the fields optional, or a list or a map")
}
