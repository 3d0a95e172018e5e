import AlipayVaulting

let request = AlipayVaulting.InquireVaulting.Request(vaultingRequestId: String(repeating: "x", count: 65))
print(request.violations())
