/// The shop's own idea of a card, with the same name as a type of the API and a file of the same name.
struct Card {
  var number: String
  var month: Int
  var year: Int
}
