let version = Vault.version
