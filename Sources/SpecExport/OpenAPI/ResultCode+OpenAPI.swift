import Reporting
import SpecModel

extension ResultCode {
  var openAPI: JSONText {
    .object([
      ("code", .string(code)), ("status", .string(status)), ("description", .string(message)),
      ("advice", .string(advice)), ("action", .string(action.rawValue)),
    ])
  }
}
