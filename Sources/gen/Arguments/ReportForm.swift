/// The forms of the reports of `gen diff` and `gen verify`.
enum ReportForm: String, CaseIterable {
  case text
  case markdown
  case json
  case github
}
