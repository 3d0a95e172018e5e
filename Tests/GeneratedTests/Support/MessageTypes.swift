import AlipayVaulting

/// The compiled types of the generated SDK, by the names that the description has for them.
enum MessageTypes {
  static let all: [String: any APIMessage.Type] = [
    "createVaultingSession.request": AlipayVaulting.CreateVaultingSession.Request.self,
    "createVaultingSession.response": AlipayVaulting.CreateVaultingSession.Response.self,
    "deleteToken.request": AlipayVaulting.DeleteToken.Request.self,
    "deleteToken.response": AlipayVaulting.DeleteToken.Response.self,
    "fetchNonce.request": AlipayVaulting.FetchNonce.Request.self,
    "fetchNonce.response": AlipayVaulting.FetchNonce.Response.self,
    "inquireToken.request": AlipayVaulting.InquireToken.Request.self,
    "inquireToken.response": AlipayVaulting.InquireToken.Response.self,
    "inquireVaulting.request": AlipayVaulting.InquireVaulting.Request.self,
    "inquireVaulting.response": AlipayVaulting.InquireVaulting.Response.self,
    "notifyVaulting.request": AlipayVaulting.NotifyVaulting.Request.self,
    "notifyVaulting.response": AlipayVaulting.NotifyVaulting.Response.self,
    "updateToken.request": AlipayVaulting.UpdateToken.Request.self,
    "updateToken.response": AlipayVaulting.UpdateToken.Response.self,
    "vaultPaymentMethod.request": AlipayVaulting.VaultPaymentMethod.Request.self,
    "vaultPaymentMethod.response": AlipayVaulting.VaultPaymentMethod.Response.self,
  ]

  static let resultCodeTables: [String: APIResultCodeTable] = [
    "createVaultingSession": AlipayVaulting.CreateVaultingSession.ResultCode.table,
    "deleteToken": AlipayVaulting.DeleteToken.ResultCode.table,
    "fetchNonce": AlipayVaulting.FetchNonce.ResultCode.table,
    "inquireToken": AlipayVaulting.InquireToken.ResultCode.table,
    "inquireVaulting": AlipayVaulting.InquireVaulting.ResultCode.table,
    "notifyVaulting": AlipayVaulting.NotifyVaulting.ResultCode.table,
    "updateToken": AlipayVaulting.UpdateToken.ResultCode.table,
    "vaultPaymentMethod": AlipayVaulting.VaultPaymentMethod.ResultCode.table,
  ]

  static let judges: [String: Judge] = [
    "createVaultingSession": Judge { (message: AlipayVaulting.CreateVaultingSession.Response) in
      (message.outcome, message.outcome.action)
    },
    "deleteToken": Judge { (message: AlipayVaulting.DeleteToken.Response) in
      (message.outcome, message.outcome.action)
    },
    "fetchNonce": Judge { (message: AlipayVaulting.FetchNonce.Response) in
      (message.outcome, message.outcome.action)
    },
    "inquireToken": Judge { (message: AlipayVaulting.InquireToken.Response) in
      (message.outcome, message.outcome.action)
    },
    "inquireVaulting": Judge { (message: AlipayVaulting.InquireVaulting.Response) in
      (message.outcome, message.outcome.action)
    },
    "notifyVaulting": Judge { (message: AlipayVaulting.NotifyVaulting.Request) in
      (message.outcome, message.outcome.action)
    },
    "updateToken": Judge { (message: AlipayVaulting.UpdateToken.Response) in
      (message.outcome, message.outcome.action)
    },
    "vaultPaymentMethod": Judge { (message: AlipayVaulting.VaultPaymentMethod.Response) in
      (message.outcome, message.outcome.action)
    },
  ]
}

/// What the generated SDK makes of a judged message.
struct Judge: Sendable {
  let judge: @Sendable ([UInt8]) throws -> Judgement

  init<Message: APIMessage, Outcome: Equatable & Sendable>(
    _ outcome: @escaping @Sendable (Message) -> (Outcome, APINextAction)
  ) {
    judge = { json in
      let (value, action) = outcome(try Message(json: json))
      return Judgement(outcome: value, action: action)
    }
  }
}

/// An outcome as tests compare it with the description.
struct Judgement: Sendable {
  let outcome: any Equatable & Sendable
  let action: APINextAction

  /// The name of the case.
  var name: String { Mirror(reflecting: outcome).children.first?.label ?? "\(outcome)" }

  /// The names of what the case hands over.
  var labels: [String] {
    guard let payload = Mirror(reflecting: outcome).children.first?.value else { return [] }
    let mirror = Mirror(reflecting: payload)
    let labels = mirror.children.compactMap(\.label)
    return mirror.displayStyle == .tuple ? labels : []
  }
}
