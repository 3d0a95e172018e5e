/// Why an entry could not be read.
struct EntryFailure: Error {
  var problem: EntryProblem

  init(_ problem: EntryProblem) {
    self.problem = problem
  }
}
