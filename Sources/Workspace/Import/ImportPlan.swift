package import Domain
package import Interchange

/// What an import is going to do: one change, whole or not at all, and a summary to tell.
///
/// Planning writes nothing; `workspace.apply(plan.change)` does, and a dry run leaves it out.
package struct ImportPlan: Sendable {
  /// Without steps when everything is in the store already.
  package var change = Change(.import, [])
  /// Records that the change makes.
  package var added = 0
  /// Records of the store that get other values.
  package var updated = 0
  /// Rows or files that the store holds already, with the same values.
  package var unchanged = 0
  /// What is no record, in the order of the input.
  package var skipped: [Skipped] = []
  /// Roles that the change adds to `steerco.yaml`, on the side `other`.
  package var newRoles: [NewRole] = []
  /// Columns that were taken for a field by their name alone.
  package var guessed: [ColumnUse] = []
  /// Columns that are kept under a key of their own.
  package var extras: [ColumnUse] = []
  /// Columns of our own exports that are computed anew and therefore not read.
  package var ignored: [String] = []

  /// Something that is no record, with its name and why it is none.
  package struct Skipped: Sendable, Equatable {
    /// The name of a file; empty for a row.
    package let name: String
    /// Why nothing was made of it.
    package let reason: Reason

    /// What kept a row or a file from becoming a record.
    package enum Reason: Sendable, Equatable {
      /// An index, a README or a template.
      case notADecision(SkipReason)
      case notMarkdown
      /// A row without a title, by its line in a table or its number in JSON, both from 1.
      case noTitle(line: Int)
    }
  }

  /// A role that the table names and the configuration does not know.
  package struct NewRole: Sendable, Equatable {
    /// As `cells` will name it: an ASCII slug of the name.
    package let key: String
    /// As the table writes it.
    package let name: String
  }

  /// A column of the input and the key that its values stand under.
  package struct ColumnUse: Sendable, Equatable {
    /// The heading, as the input writes it.
    package let column: String
    /// The key in the records' front matter.
    package let key: String
  }
}

extension ImportPlan {
  mutating func add(_ steps: [Change.Step]) {
    change = Change(.import, change.steps + steps)
  }

  mutating func tell(_ columns: [ImportColumn]) {
    func uses(_ origin: ImportColumn.Origin) -> [ColumnUse] {
      columns.filter { $0.origin == origin }.map { ColumnUse(column: $0.name, key: $0.key) }
    }
    guessed = uses(.guessed)
    extras = uses(.extra)
  }
}
