extension Synthesized {
  public struct CardBrand: RawRepresentable, Codable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var amex: Self { Self(rawValue: "AMEX") }
    public static var bc: Self { Self(rawValue: "BC") }
    public static var carnet: Self { Self(rawValue: "CARNET") }
    public static var cartesBancaires: Self { Self(rawValue: "CARTES_BANCAIRES") }
    public static var citi: Self { Self(rawValue: "CITI") }
    public static var cup: Self { Self(rawValue: "CUP") }
    public static var diners: Self { Self(rawValue: "DINERS") }
    public static var discover: Self { Self(rawValue: "DISCOVER") }
    public static var elo: Self { Self(rawValue: "ELO") }
    public static var gwangjubank: Self { Self(rawValue: "GWANGJUBANK") }
    public static var hipercard: Self { Self(rawValue: "HIPERCARD") }
    public static var hyundai: Self { Self(rawValue: "HYUNDAI") }
    public static var ibkBc: Self { Self(rawValue: "IBK_BC") }
    public static var jcb: Self { Self(rawValue: "JCB") }
    public static var jejubank: Self { Self(rawValue: "JEJUBANK") }
    public static var jeonbukbank: Self { Self(rawValue: "JEONBUKBANK") }
    public static var kakaobank: Self { Self(rawValue: "KAKAOBANK") }
    public static var kbank: Self { Self(rawValue: "KBANK") }
    public static var kdbbank: Self { Self(rawValue: "KDBBANK") }
    public static var kebhana: Self { Self(rawValue: "KEBHANA") }
    public static var kookmin: Self { Self(rawValue: "KOOKMIN") }
    public static var lotte: Self { Self(rawValue: "LOTTE") }
    public static var maestro: Self { Self(rawValue: "MAESTRO") }
    public static var mastercard: Self { Self(rawValue: "MASTERCARD") }
    public static var mir: Self { Self(rawValue: "MIR") }
    public static var nonghyup: Self { Self(rawValue: "NONGHYUP") }
    public static var post: Self { Self(rawValue: "POST") }
    public static var saemaul: Self { Self(rawValue: "SAEMAUL") }
    public static var samsung: Self { Self(rawValue: "SAMSUNG") }
    public static var savingbank: Self { Self(rawValue: "SAVINGBANK") }
    public static var shinhan: Self { Self(rawValue: "SHINHAN") }
    public static var shinhyeop: Self { Self(rawValue: "SHINHYEOP") }
    public static var suhyeop: Self { Self(rawValue: "SUHYEOP") }
    public static var tossbank: Self { Self(rawValue: "TOSSBANK") }
    public static var troy: Self { Self(rawValue: "TROY") }
    public static var visa: Self { Self(rawValue: "VISA") }
    public static var woori: Self { Self(rawValue: "WOORI") }
  }
}
