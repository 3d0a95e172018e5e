extension Synthesized {
  public struct Env: Codable, Hashable, Sendable {
    public var terminalType: TerminalType
    public var osType: OsType?
    public var osVersion: String?
    public var userAgent: String?
    public var deviceTokenId: String?
    public var clientIp: String?
    public var cookieId: String?
    public var extendInfo: String?
    public var storeTerminalId: String?
    public var storeTerminalRequestTime: String?
    public var browserInfo: BrowserInfo?
    public var colorDepth: String?
    public var screenHeight: String?
    public var screenWidth: String?
    public var timeZoneOffset: String?
    public var deviceBrand: String?
    public var deviceModel: String?
    public var deviceLanguage: String?
    public var deviceId: String?
    public init(
      terminalType: TerminalType,
      osType: OsType? = nil,
      osVersion: String? = nil,
      userAgent: String? = nil,
      deviceTokenId: String? = nil,
      clientIp: String? = nil,
      cookieId: String? = nil,
      extendInfo: String? = nil,
      storeTerminalId: String? = nil,
      storeTerminalRequestTime: String? = nil,
      browserInfo: BrowserInfo? = nil,
      colorDepth: String? = nil,
      screenHeight: String? = nil,
      screenWidth: String? = nil,
      timeZoneOffset: String? = nil,
      deviceBrand: String? = nil,
      deviceModel: String? = nil,
      deviceLanguage: String? = nil,
      deviceId: String? = nil
    ) {
      self.terminalType = terminalType
      self.osType = osType
      self.osVersion = osVersion
      self.userAgent = userAgent
      self.deviceTokenId = deviceTokenId
      self.clientIp = clientIp
      self.cookieId = cookieId
      self.extendInfo = extendInfo
      self.storeTerminalId = storeTerminalId
      self.storeTerminalRequestTime = storeTerminalRequestTime
      self.browserInfo = browserInfo
      self.colorDepth = colorDepth
      self.screenHeight = screenHeight
      self.screenWidth = screenWidth
      self.timeZoneOffset = timeZoneOffset
      self.deviceBrand = deviceBrand
      self.deviceModel = deviceModel
      self.deviceLanguage = deviceLanguage
      self.deviceId = deviceId
    }
    public func validate() throws {
      if let value = self.deviceTokenId {
        if value.count > 64 { throw APIValidationError("deviceTokenId", "at most 64 characters") }
      }
      if let value = self.extendInfo {
        if value.count > 2048 { throw APIValidationError("extendInfo", "at most 2048 characters") }
      }
      if let value = self.browserInfo {
        try value.validate()
      }
      if let value = self.colorDepth {
        if !["1", "4", "8", "15", "16", "24", "30", "32", "48"].contains(value) {
          throw APIValidationError("colorDepth", "one of a list")
        }
      }
      if let value = self.screenHeight {
        if !Rules.isDigits(value) { throw APIValidationError("screenHeight", "digits") }
      }
      if let value = self.screenWidth {
        if !Rules.isDigits(value) { throw APIValidationError("screenWidth", "digits") }
      }
      if let value = self.deviceBrand {
        if value.count > 64 { throw APIValidationError("deviceBrand", "at most 64 characters") }
      }
      if let value = self.deviceModel {
        if value.count > 128 { throw APIValidationError("deviceModel", "at most 128 characters") }
      }
    }
  }
}
