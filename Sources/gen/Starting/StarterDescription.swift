/// The description that `gen init` writes: the smallest one that shows everything that most descriptions need.
enum StarterDescription {
  /// The files of the API `name`, which has the form of a Swift type's name, by their paths from its folder, in the layout of `gen format`.
  static func files(of name: String) -> [(path: String, text: String)] {
    [
      ("api.json", api(name)), ("endpoints/createOrder.json", endpoint), ("enums/Channel.json", channel),
      ("objects/Amount.json", amount),
    ]
  }

  private static func api(_ name: String) -> String {
    #"""
    {
      "$schema": "../\#(DescriptionSchema.fileName)",
      "api": "\#(name)",
      "version": "1.0.0",
      "doc": "What the API is for. This file holds what all endpoints share; every doc becomes a comment in Swift.",
      "scalars": "native",
      "servers": [
        { "name": "production", "url": "https://api.example.com", "doc": "A base URL; the path of an endpoint follows it." }
      ],
      "result": {
        "code": "result.resultCode", "status": "result.resultStatus", "message": "result.resultMessage",
        "statuses": {
          "S": { "action": "proceed", "doc": "The call succeeded." },
          "F": { "action": "contactSupport", "doc": "The call failed; the result code says why." }
        },
        "unknownStatus": { "action": "contactSupport", "doc": "Any other status. The action says what a client does next." }
      },
      "resultCodes": [
        {
          "code": "SIGNATURE_INVALID", "status": "F", "action": "correctSetup",
          "message": "The request's signature is wrong. Codes in this file can come from every endpoint.",
          "advice": "Check the private key."
        }
      ]
    }

    """#
  }

  private static let endpoint = #"""
    {
      "$schema": "../../\#(DescriptionSchema.fileName)",
      "endpoint": "createOrder",
      "doc": "Creates an order. One file is one endpoint, and its name is the name of the file.",
      "method": "POST", "path": "/v1/orders/create",
      "idempotencyKey": "orderRequestId",
      "request": {
        "fields": {
          "orderRequestId": {
            "type": "string", "required": true, "maxLength": 64,
            "doc": "The client's own ID of this order. The same ID creates no second order."
          },
          "amount": { "type": "Amount", "required": true, "doc": "What the order costs. The type is an object in a file." },
          "channel": { "type": "Channel", "doc": "Where the buyer ordered. The type is an enum in a file." },
          "buyerEmail": {
            "type": "string", "maxLength": 254, "sensitive": "personalData",
            "requiredWhen": { "channel": "WEB" },
            "doc": "Where the receipt goes. A sensitive field never prints."
          }
        }
      },
      "response": {
        "fields": {
          "result": {
            "type": "object", "required": true,
            "doc": "How the call went. An object that is used once can be written here.",
            "fields": {
              "resultCode": { "type": "string", "required": true, "doc": "The reason, in the table below." },
              "resultStatus": { "type": "string", "required": true, "doc": "The status, in api.json." },
              "resultMessage": { "type": "string", "doc": "The reason in readable words." }
            }
          },
          "orderId": { "type": "string", "presentWhen": { "result.resultStatus": "S" }, "doc": "The ID of the order." }
        }
      },
      "resultCodes": [
        {
          "code": "SUCCESS", "status": "S", "action": "proceed",
          "message": "The order was created. Codes in this file can come from this endpoint alone.",
          "advice": "Keep the order ID."
        },
        {
          "code": "AMOUNT_TOO_LARGE", "status": "F", "action": "correctRequest",
          "message": "The amount is larger than the contract allows.",
          "advice": "Split the order."
        }
      ],
      "outcomes": {
        "doc": "What a response means. The first decision that matches wins.",
        "rules": [
          {
            "outcome": "created", "action": "proceed",
            "when": { "result.resultStatus": "S" },
            "carries": ["orderId"],
            "doc": "The order exists. The decision matches only if the order ID is there."
          },
          {
            "outcome": "rejected", "action": "byResultCode",
            "when": { "result.resultStatus": "F" },
            "carries": ["result.resultCode"],
            "doc": "There is no order; the table of result codes says what to do."
          },
          { "outcome": "unexpected", "action": "contactSupport", "otherwise": true, "doc": "Everything else." }
        ]
      },
      "examples": [
        {
          "name": "an order in the web shop", "outcome": "created",
          "doc": "The tool checks every example against the description.",
          "request": {
            "orderRequestId": "order-1",
            "amount": { "currency": "EUR", "value": 1999 },
            "channel": "WEB",
            "buyerEmail": "buyer@example.com"
          },
          "response": { "result": { "resultCode": "SUCCESS", "resultStatus": "S" }, "orderId": "O-2026-000001" }
        },
        {
          "name": "an amount that is too large", "outcome": "rejected",
          "response": { "result": { "resultCode": "AMOUNT_TOO_LARGE", "resultStatus": "F" } }
        },
        {
          "name": "a status that is not described", "outcome": "unexpected",
          "response": { "result": { "resultCode": "PENDING", "resultStatus": "P" } }
        }
      ]
    }

    """#

  private static let amount = #"""
    {
      "$schema": "../../\#(DescriptionSchema.fileName)",
      "object": "Amount",
      "doc": "An amount of money. An object in a file can be the type of many fields.",
      "fields": {
        "currency": { "type": "string", "required": true, "format": "currencyCode", "doc": "The currency." },
        "value": { "type": "integer", "required": true, "minimum": 1, "doc": "The amount in the smallest unit, such as cents." }
      }
    }

    """#

  private static let channel = #"""
    {
      "$schema": "../../\#(DescriptionSchema.fileName)",
      "enum": "Channel",
      "doc": "Where a buyer orders. Values that are not listed here are kept and sent back unchanged.",
      "values": [
        "WEB",
        { "value": "APP", "doc": "The shop's app." },
        { "value": "POS", "swiftName": "pointOfSale", "doc": "A terminal in a shop." }
      ]
    }

    """#
}
