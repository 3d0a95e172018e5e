func number(of card: Vault.Card) -> APICardNumber { card.number }
