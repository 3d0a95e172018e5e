extension Synthesized {
  public struct CustomizedInfo: Codable, Hashable, Sendable {
    public var customizedField1: String?
    public var customizedField2: String?
    public var customizedField3: String?
    public var customizedField4: String?
    public var customizedField5: String?
    public init(
      customizedField1: String? = nil,
      customizedField2: String? = nil,
      customizedField3: String? = nil,
      customizedField4: String? = nil,
      customizedField5: String? = nil
    ) {
      self.customizedField1 = customizedField1
      self.customizedField2 = customizedField2
      self.customizedField3 = customizedField3
      self.customizedField4 = customizedField4
      self.customizedField5 = customizedField5
    }
    public func validate() throws {
    }
  }
}
