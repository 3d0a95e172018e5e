import SpecModel

extension DifferenceFinder {
  mutating func compareTheAPI() {
    let (old, new) = (old, new)
    let subject = apiSubject
    compare(
      old, new, at: subject,
      [
        "name": { $0.report(.renamed(old: .api(old), new: .api(new)), subject, old: old.name, new: new.name) },
        // The report on the whole API says what the changes ask of the version.
        "version": { $0.isReportedElsewhere() },
        "doc": { $0.compareDoc(old.doc, new.doc, of: .api, subject) },
        "source": { $0.compareSource(old.source, new.source, of: .api, subject) },
        "scalars": {
          $0.report(.scalarsDefaultChanged, subject, ifChanged: old.scalars.rawValue, new.scalars.rawValue)
        },
        "servers": { $0.compareServers(in: subject) },
        "resultLocations": { $0.compareResultLocations(in: subject) },
        "commonResultCodes": {
          $0.compareResultCodes(
            old.commonResultCodes, new.commonResultCodes, listedFor: .everyEndpoint,
            in: subject.renamed("resultCodes", reached: $0.everyCall))
        },
        "endpoints": { $0.compareEndpoints() },
        "objects": { $0.compareObjects() },
        "enums": { $0.compareEnums() },
      ])
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
      compare(
        old, new, at: subject,
        [
          "url": { $0.report(.serverAddressChanged, subject, ifChanged: old.url, new.url) },
          "doc": { $0.compareDoc(old.doc, new.doc, of: .server, subject) },
        ])
    }
    if servers.isReordered { report(.reordered(.server), owner) }
  }

  private mutating func compareResultLocations(in api: Subject) {
    let (old, new) = (old.resultLocations, new.resultLocations)
    var owner = api.renamed("result", reached: everyCall)
    owner.old = old.location
    owner.new = new.location
    func comparePath(_ name: String, _ old: [String], _ new: [String], _ finder: inout DifferenceFinder) {
      let subject = owner.part(name, old: owner.old, new: owner.new)
      finder.report(.resultPathChanged, subject, old: old.joined(separator: "."), new: new.joined(separator: "."))
    }
    compare(
      old, new, at: owner,
      [
        "codePath": { comparePath("code", old.codePath, new.codePath, &$0) },
        "statusPath": { comparePath("status", old.statusPath, new.statusPath, &$0) },
        "messagePath": { comparePath("message", old.messagePath, new.messagePath, &$0) },
        "statuses": { $0.compareStatuses(old.statuses, new.statuses, in: owner) },
        "unknownStatus": {
          $0.compareStatus(old.unknownStatus, new.unknownStatus, called: "unknownStatus", in: owner)
        },
      ])
  }

  private mutating func compareStatuses(_ old: [ResultStatus], _ new: [ResultStatus], in owner: Subject) {
    let statuses = Pairing(old, new, by: \.value)
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
  }

  private mutating func compareStatus(
    _ old: ResultStatus, _ new: ResultStatus, called name: String, in owner: Subject
  ) {
    let subject = owner.part(name, old: old.location, new: new.location)
    compare(
      old, new, at: subject,
      [
        "action": { $0.report(.statusActionChanged, subject, ifChanged: old.action.rawValue, new.action.rawValue) },
        "doc": { $0.compareDoc(old.doc, new.doc, of: .status, subject) },
      ])
  }
}

extension Subject {
  /// A subject at the same place with another path.
  func renamed(_ path: String, reached: [Reached]) -> Subject {
    var subject = self
    subject.path = path
    subject.reached = reached
    return subject
  }
}
