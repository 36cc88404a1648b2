import Notation

/// A column of the input on its way into the store.
struct ImportColumn {
  /// Its place in a row.
  let index: Int
  let name: String
  var key: String
  var origin: Origin
  /// One for each row, as it is to stand in the record; nil leaves the field out.
  let values: [Node?]

  enum Origin {
    /// By `--map`: then its values must fit.
    case mapped
    /// By its name: then it is only taken when they do.
    case guessed
    /// Under a key that the schema does not know.
    case extra
  }
}
