//! The words of the roster.

string_enum! {
    /// What kind of organization a row of `school` is.
    pub enum SchoolKind { School = "school", District = "district" }
}
string_enum! {
    /// A homeroom becomes an advisory; a scheduled class has its own teachers.
    pub enum SectionKind { Homeroom = "homeroom", Scheduled = "scheduled" }
}
string_enum! {
    /// What a person is, at one school.
    pub enum Role {
        Student = "student",
        Guardian = "guardian",
        Teacher = "teacher",
        Aide = "aide",
        Counselor = "counselor",
        Coordinator = "coordinator",
        Leader = "leader",
        Admin = "admin",
    }
}
string_enum! {
    /// What a person is, in one class.
    pub enum ClassRole { Student = "student", Teacher = "teacher", Aide = "aide" }
}
string_enum! {
    /// Why an adult answers for a student.
    pub enum RelationKind {
        Guardian = "guardian",
        Teacher = "teacher",
        Advisor = "advisor",
        Counselor = "counselor",
    }
}
string_enum! {
    /// Where a row came from: what an import wrote, an import may change.
    pub enum Source {
        /// The roster files.
        Import = "import",
        /// A homeroom class of the roster files.
        Homeroom = "homeroom",
        /// A class teacher who hosts for want of a homeroom.
        ClassTeacher = "class_teacher",
        /// Somebody at the school, by hand.
        Hand = "hand",
        /// The student.
        Student = "student",
    }
}

impl Source {
    /// Who hosts when several adults are a student's advisor: the smallest number.
    pub const fn host_rank(self) -> u8 {
        match self {
            Self::Homeroom => 0,
            Self::Hand => 1,
            Self::ClassTeacher => 2,
            Self::Import => 3,
            Self::Student => 4,
        }
    }
}

/// A grade as people say it: `07` of the files is 7; words such as `KG` stay.
pub fn grade_in_words(code: &str) -> &str {
    let bare = code.trim_start_matches('0');
    if bare.is_empty() || !code.bytes().all(|byte| byte.is_ascii_digit()) { code } else { bare }
}

impl Role {
    /// Whether somebody with this role works at the school.
    pub const fn is_staff(self) -> bool {
        !matches!(self, Self::Student | Self::Guardian)
    }
}
