/// The fields that every kind has.
package struct Common: Fields {
  package static let shared = Common()

  package let id = Field<String>("id")
  let recordSection = FieldSection("record")
  package let archived = Field<Day>("archived")
  package let tags = Field<[String]>("tags")
  package let importKey = Field<String>("import-key")
  package let formerly = Field<[String]>("formerly")
  package let conflicts = Field<Rows<FieldConflict>>("conflicts")
}

/// Two values that were given to one field at once; the base stays in force until one is chosen.
package struct FieldConflict: Fields {
  package static let shared = FieldConflict()

  package let field = Field<String>("field")
  package let base = Field<String>("base")
  package let values = Field<Rows<ConflictingValue>>("values")
}

/// One of the values that were given at once, with who gave it and when.
package struct ConflictingValue: Fields {
  package static let shared = ConflictingValue()

  package let value = Field<String>("value")
  package let by = Field<String>("by")
  package let on = Field<Day>("on")
}
