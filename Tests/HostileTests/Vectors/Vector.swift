import SpecModel
import Testing

/// A way to attack a generator or its parser, and what proves that it leads nowhere.
struct Vector: Sendable {
  /// 1 to 26 are attacks on the generator, P1 to P15 on its parser of JSON.
  var name: String
  var attack: String
  var proofs: [Proof]

  init(_ name: String, _ attack: String, _ proofs: Proof...) {
    self.name = name
    self.attack = attack
    self.proofs = proofs
  }

  enum Proof: Sendable {
    /// The texts of ``HostileText`` with the vector's number, each tried at every ``Place`` and ``NamePlace``.
    case texts
    /// Descriptions that are tried here.
    case cases([VectorCase])
    /// Tests in the file at this path below `Tests`.
    case tests(String, [String])
  }

  static let all: [Vector] = textVectors + nameVectors + fileVectors + valueVectors + reportVectors + parserVectors

  var cases: [VectorCase] {
    proofs.flatMap { proof -> [VectorCase] in
      if case .cases(let cases) = proof { cases } else { [] }
    }
  }
}

/// A description that is made hostile, and what comes of it.
struct VectorCase: Sendable {
  var what: String
  /// Everything that is said about it; nothing if it is accepted.
  var codes: Set<DiagnosticCode>
  /// Makes it hostile; gives what the compiled SDK must answer.
  var put: @Sendable (inout Description) -> [Claim]

  static func refused(
    _ what: String, _ codes: DiagnosticCode..., put: @escaping @Sendable (inout Description) -> Void
  ) -> VectorCase {
    VectorCase(what: what, codes: Set(codes)) { description in
      put(&description)
      return []
    }
  }

  static func accepted(_ what: String, put: @escaping @Sendable (inout Description) -> [Claim]) -> VectorCase {
    VectorCase(what: what, codes: [], put: put)
  }

  /// A description with one more object, whose file has these bytes.
  static func file(_ what: String, _ code: DiagnosticCode, _ bytes: [UInt8]) -> VectorCase {
    .refused(what, code) { $0.others.append(("objects/Raw.json", bytes)) }
  }

  static func file(_ what: String, _ code: DiagnosticCode, _ text: String) -> VectorCase {
    file(what, code, Array(text.utf8))
  }

  /// A description with a field of which this is said beside its `doc`.
  static func field(_ what: String, _ codes: DiagnosticCode..., body: String) -> VectorCase {
    VectorCase(what: what, codes: Set(codes)) { description in
      description.addField("a", to: "Things", .raw(#"{ "doc": "A.", \#(body) }"#))
      return []
    }
  }
}

extension Vector: CustomTestStringConvertible {
  var testDescription: String { "\(name): \(attack)" }
}
