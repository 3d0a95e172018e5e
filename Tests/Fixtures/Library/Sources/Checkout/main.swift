import AlipayVaulting

let request = AlipayVaulting.InquireVaulting.Request(vaultingRequestId: "")
print(request.violations())
