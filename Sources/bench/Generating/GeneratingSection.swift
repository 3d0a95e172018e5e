struct GeneratingSection {
  init(_ description: SourceDescription, _ arguments: Arguments) {}
  func run(into report: inout Report) throws {}
}
