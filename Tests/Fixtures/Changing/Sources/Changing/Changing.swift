func number(of card: Vault.Card) -> CardNumber { card.number }
