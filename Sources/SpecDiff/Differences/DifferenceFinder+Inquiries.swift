import SpecModel

extension DifferenceFinder {
  mutating func compareInquiries(_ old: Inquiry?, _ new: Inquiry?, _ subject: Subject) {
    let subject = subject.pointing(old: old?.location, new: new?.location)
    guard let old, let new else {
      return report(.inquiryChanged(isOtherCall: true), subject, old: old?.text, new: new?.text)
    }
    let isOtherCall = !Spelling.isSame(old.endpoint, new.endpoint)
    let change = { (finder: inout DifferenceFinder) in
      // One difference says all that has changed about it.
      if finder.differences.last?.isInquiry(at: subject.path) == true { return finder.isReportedElsewhere() }
      finder.report(.inquiryChanged(isOtherCall: isOtherCall), subject, ifChanged: old.text, new.text)
    }
    compare(
      old, new, at: subject,
      [
        "endpoint": change,
        // Both are sets: the order in which they are written says nothing.
        "fields": { $0.unlessReordered(old.fields, new.fields, change) },
        "nothingDone": { $0.unlessReordered(old.nothingDone, new.nothingDone, change) },
      ])
  }

  private mutating func unlessReordered<Element>(
    _ old: [Element], _ new: [Element], _ change: (inout DifferenceFinder) -> Void
  ) {
    let texts = [old, new].map { $0.map(Content.text).sorted() }
    if texts[0] == texts[1] { isReportedElsewhere() } else { change(&self) }
  }
}

extension Difference {
  fileprivate func isInquiry(at path: String) -> Bool {
    guard case .inquiryChanged = fact else { return false }
    return Spelling.isSame(subject.path, path)
  }
}

extension Inquiry {
  /// `inquirePayment(paymentId: paymentId), nothing done if NOT_FOUND`
  fileprivate var text: String {
    let arguments = fields.sorted { $0.field < $1.field }.map { "\($0.field): \($0.source)" }
    let codes = nothingDone.map(\.code).sorted()
    let call = "\(endpoint)(\(arguments.joined(separator: ", ")))"
    return codes.isEmpty ? call : "\(call), nothing done if \(codes.joined(separator: " or "))"
  }
}
