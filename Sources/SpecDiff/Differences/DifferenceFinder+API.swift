import SpecModel

extension DifferenceFinder {
  mutating func compareTheAPI() {
    let subject = apiSubject
    if !Spelling.isSame(old.name, new.name) {
      report(.renamed(old: .api(old), new: .api(new)), subject, old: old.name, new: new.name)
    }
    compareDoc(old.doc, new.doc, of: .api, subject)
    report(.sourceLinkChanged(.api), subject, ifChanged: old.source, new.source)
    report(.scalarsDefaultChanged, subject, ifChanged: old.scalars.rawValue, new.scalars.rawValue)
    compareServers(in: subject)
    compareResultRule(in: subject)
    compareResultCodes(
      old.commonResultCodes, new.commonResultCodes, listedFor: .everyEndpoint,
      in: subject.renamed("resultCodes", reached: everyCall))
  }

  private var apiSubject: Subject {
    Subject(path: new.name, nounFile: "api.json", reached: [], old: old.location, new: new.location)
  }

  /// The responses of all calls: where what holds for every endpoint shows.
  private var everyCall: [Reached] {
    new.endpoints.filter { $0.kind == .call }.map {
      Reached(endpoint: $0.name, direction: .response, path: $0.name + ".response")
    }
  }

  private mutating func compareServers(in api: Subject) {
    let servers = Pairing(old.servers, new.servers, by: \.name)
    let owner = api.renamed("servers", reached: [])
    for server in servers.removed {
      report(.removed(.server(server)), owner.removed(server.name, at: server.location), old: server.url)
    }
    for server in servers.added {
      report(.added(.server(server)), owner.added(server.name, at: server.location), new: server.url)
    }
    for (old, new) in servers.both {
      let subject = owner.part(new.name, old: old.location, new: new.location)
      report(.serverAddressChanged, subject, ifChanged: old.url, new.url)
      compareDoc(old.doc, new.doc, of: .server, subject)
    }
    if servers.isReordered { report(.reordered(.server), owner) }
  }

  private mutating func compareResultRule(in api: Subject) {
    let (old, new) = (old.resultRule, new.resultRule)
    var owner = api.renamed("result", reached: everyCall)
    owner.old = old.location
    owner.new = new.location
    for (name, oldPath, newPath) in [
      ("code", old.codePath, new.codePath), ("status", old.statusPath, new.statusPath),
      ("message", old.messagePath, new.messagePath),
    ] {
      let subject = owner.part(name, old: old.location, new: new.location)
      report(
        .resultPathChanged, subject, ifChanged: oldPath.joined(separator: "."), newPath.joined(separator: "."))
    }
    let statuses = Pairing(old.statuses, new.statuses, by: \.value)
    for status in statuses.removed {
      let subject = owner.removed("statuses." + status.value, at: status.location)
      report(.removed(.status(status)), subject, old: status.action.rawValue)
    }
    for status in statuses.added {
      let subject = owner.added("statuses." + status.value, at: status.location)
      report(.added(.status(status)), subject, new: status.action.rawValue)
    }
    for (old, new) in statuses.both { compareStatus(old, new, called: "statuses." + new.value, in: owner) }
    if statuses.isReordered { report(.reordered(.status), owner) }
    compareStatus(old.unknownStatus, new.unknownStatus, called: "unknownStatus", in: owner)
  }

  private mutating func compareStatus(
    _ old: ResultStatus, _ new: ResultStatus, called name: String, in owner: Subject
  ) {
    let subject = owner.part(name, old: old.location, new: new.location)
    report(.statusActionChanged, subject, ifChanged: old.action.rawValue, new.action.rawValue)
    compareDoc(old.doc, new.doc, of: .status, subject)
  }
}

extension Subject {
  /// A subject at the same place with a path of its own.
  func renamed(_ path: String, reached: [Reached]) -> Subject {
    var subject = self
    subject.path = path
    subject.reached = reached
    return subject
  }
}
