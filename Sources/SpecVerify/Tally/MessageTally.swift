import SpecModel
import SpecReader

/// What all messages of one endpoint in one direction showed.
final class MessageTally {
  /// So many constants are told apart at one path; the others count together.
  static let detailLimit = 100

  let api: API
  let endpoint: Endpoint
  let direction: Direction
  let root: ObjectTally
  private(set) var messageCount = 0
  private var detailCounts: [String: Int] = [:]
  private(set) var observations: [Observation: ObservationTally] = [:]
  /// How many messages were there to be judged.
  var judgedCount = 0
  /// How many messages each decision was for.
  var decisionCounts: [Int]
  /// How many more fields that are not described are kept apart.
  let newNames = NewNames()
  let judge: MessageJudge
  /// What the description knows.
  let codes: [String]
  let statuses: [String]
  let objects: [String: ObjectType]
  let enums: [String: EnumType]

  init(
    _ endpoint: Endpoint, _ direction: Direction, of api: API, objects: [String: ObjectType], enums: [String: EnumType]
  ) {
    self.api = api
    self.endpoint = endpoint
    self.direction = direction
    self.objects = objects
    self.enums = enums
    let message =
      switch direction {
      case .request: endpoint.request
      case .response: endpoint.response
      }
    root = ObjectTally(
      path: "\(endpoint.name).\(direction.rawValue)", fields: message.fields, place: message.location,
      newNames: newNames)
    judge = MessageJudge(codePath: api.resultLocations.codePath) { objects[$0]?.fields }
    codes = (endpoint.resultCodes + api.commonResultCodes).map(\.code)
    statuses = api.resultLocations.statuses.map(\.value)
    decisionCounts = Array(repeating: 0, count: endpoint.outcomes?.decisions.count ?? 0)
  }

  /// Whether the endpoint's decisions are about these messages.
  var isJudged: Bool {
    switch (endpoint.kind, direction) {
    case (.call, .response), (.callback, .request): true
    case (.call, .request), (.callback, .response): false
    }
  }

  /// Another message is about to be looked at.
  func beginMessage() {
    messageCount += 1
  }

  func add(_ message: JSONValue) {
    beginMessage()
    visit(message, root)
    guard isJudged else { return }
    noteResult(of: message)
    noteDecision(about: message)
  }

  func observe(
    _ kind: FindingKind, at path: String, detail: String = "", _ subject: @autoclosure () -> ObservationTally.Subject,
    length: Int? = nil, found: String? = nil, companion: String? = nil
  ) {
    var observation = Observation(kind: kind, path: path, detail: detail)
    if !detail.isEmpty, observations[observation] == nil {
      // Messages can make up as many constants as they like.
      if detailCounts[path, default: 0] >= Self.detailLimit {
        observation.detail = ""
      } else {
        detailCounts[path, default: 0] += 1
      }
    }
    var tally = observations.removeValue(forKey: observation) ?? ObservationTally(subject: subject())
    tally.count.note(messageCount)
    if let length {
      if tally.lengths == nil { tally.lengths = LengthRange(length) } else { tally.lengths?.include(length) }
    }
    if let found { tally.kinds.insert(found) }
    if let companion { tally.companions[companion, default: 0] += 1 }
    observations[observation] = tally
  }
}
