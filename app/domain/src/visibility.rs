//! Who can see a student's work. Only the student widens it.

string_enum! {
    /// How far an item is shared, from nobody to the family.
    pub enum Visibility {
        /// The owner alone.
        Private = "private",
        /// The adults to whom the student sent it.
        Named = "named",
        /// The student's own teachers, advisor, counselor, aides and coaches.
        Team = "team",
        /// The team and the student's guardians.
        Family = "family",
    }
}
