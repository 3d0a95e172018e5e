/// A value that is a string in memory, whatever its type, and nothing else.
protocol TextValue: FieldValue {}

extension String: TextValue {}
extension OpenValue: TextValue {}
extension Secret: TextValue {}
extension CardNumber: TextValue {}
