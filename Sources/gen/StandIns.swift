import SpecModel

extension Diagnostic {
  func rendered(in files: [SourceFile]) -> String {
    let file = files[Int(location.file)]
    let place = file.position(at: Int(location.offset))
    return "\(file.path):\(place.line):\(place.column): \(severity.rawValue): \(message) [\(code.rawValue)]\n"
      + "  \(place.text)\n"
  }
}

extension DiagnosticCode {
  var title: String { "the text is not JSON" }
  var explanation: String { "A description is JSON." }
}
