/// A value that is a string in memory, whatever its type, and nothing else.
protocol TextValue: FieldValue {}

extension String: TextValue {}
extension APIOpenValue: TextValue {}
extension APISecret: TextValue {}
extension APICardNumber: TextValue {}
