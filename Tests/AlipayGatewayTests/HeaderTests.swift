import AlipayGateway
import Testing

@Suite("HTTP headers")
struct HeaderTests {
  @Test("are found in any case, without the blanks around their values")
  func names() {
    let headers: AlipayHeaders = ["client-ID": " C1\t", "X-Empty": ""]
    #expect(headers["Client-Id"] == "C1" && headers["CLIENT-ID"] == "C1")
    #expect(headers["X-Empty"]?.isEmpty == true && headers["Missing"] == nil)
  }

  @Test("that come twice have no single value")
  func twice() {
    let headers: AlipayHeaders = ["A": "1", "a": "2"]
    #expect(headers["A"] == nil && headers.values("a") == ["1", "2"])
  }

  @Test("are taken from a dictionary and from pairs")
  func sources() {
    let labelled: [(name: String, value: String)] = [("A", "1"), ("B", "2")]
    let pairs: [(String, String)] = [("A", "1"), ("B", "2")]
    #expect(AlipayHeaders(labelled) == AlipayHeaders(pairs))
    #expect(AlipayHeaders(["B": "2", "A": "1"]) == AlipayHeaders(pairs))
  }
}
