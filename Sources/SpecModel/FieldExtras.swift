/// What few fields say.
@usableFromInline
struct FieldExtras: Sendable {
  @usableFromInline var knownValues: [String]
  @usableFromInline var fixed: String?
  @usableFromInline var requiredWhen: Requirement?
  @usableFromInline var presentWhen: Requirement?
  @usableFromInline var otherNames: [String]
  @usableFromInline var swiftName: String?
  @usableFromInline var deprecation: Deprecation?
  @usableFromInline var source: String?

  /// What a field says that says nothing of this.
  static let none = Shared(
    FieldExtras(
      knownValues: [], fixed: nil, requiredWhen: nil, presentWhen: nil, otherNames: [], swiftName: nil,
      deprecation: nil, source: nil))

  /// In memory of their own, which never changes: fields that are copies of each other have the same one.
  @usableFromInline
  final class Shared: Sendable {
    @usableFromInline let value: FieldExtras

    init(_ value: FieldExtras) {
      self.value = value
    }
  }
}

extension Field {
  /// Documented values of an open list: told to readers, not enforced.
  public var knownValues: [String] {
    @inlinable get { extras.value.knownValues }
    set { change { $0.knownValues = newValue } }
  }

  /// The only value that the field can have, as text.
  public var fixed: String? {
    @inlinable get { extras.value.fixed }
    set { change { $0.fixed = newValue } }
  }

  public var requiredWhen: Requirement? {
    @inlinable get { extras.value.requiredWhen }
    set { change { $0.requiredWhen = newValue } }
  }

  public var presentWhen: Requirement? {
    @inlinable get { extras.value.presentWhen }
    set { change { $0.presentWhen = newValue } }
  }

  /// Further names that a decoder accepts.
  public var otherNames: [String] {
    @inlinable get { extras.value.otherNames }
    set { change { $0.otherNames = newValue } }
  }

  public var swiftName: String? {
    @inlinable get { extras.value.swiftName }
    set { change { $0.swiftName = newValue } }
  }

  public var deprecation: Deprecation? {
    @inlinable get { extras.value.deprecation }
    set { change { $0.deprecation = newValue } }
  }

  public var source: String? {
    @inlinable get { extras.value.source }
    set { change { $0.source = newValue } }
  }

  private mutating func change(_ body: (inout FieldExtras) -> Void) {
    var value = extras.value
    body(&value)
    extras = FieldExtras.Shared(value)
  }
}
