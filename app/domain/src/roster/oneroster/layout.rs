//! The files of an export and their columns, as data: which are read, which cannot be done without, which are passed over.
//!
//! The code names a column as `OneRoster` does. School Data Sync calls some of them differently; `sds` translates.

/// One file of an export.
pub(super) struct Layout {
    /// Its name.
    pub(super) file: &'static str,
    /// Columns without which no row can be understood.
    needed: &'static [&'static str],
    /// The same, in `OneRoster` only.
    needed_in_oneroster: &'static [&'static str],
    /// Other columns that are read.
    read: &'static [&'static str],
    /// Columns that belong to the format and are not read; they are not worth a note.
    passed_over: &'static [&'static str],
    /// What School Data Sync calls a column, and what the code calls it.
    sds: &'static [(&'static str, &'static str)],
}

pub(super) const MANIFEST: Layout = Layout {
    file: "manifest.csv",
    needed: &["propertyName", "value"],
    needed_in_oneroster: &[],
    read: &[],
    passed_over: &[],
    sds: &[],
};

pub(super) const ORGS: Layout = Layout {
    file: "orgs.csv",
    needed: &["sourcedId", "name", "type"],
    needed_in_oneroster: &[],
    read: &["status", "identifier", "parentSourcedId"],
    passed_over: &["dateLastModified"],
    sds: &[],
};

pub(super) const TERMS: Layout = Layout {
    file: "academicSessions.csv",
    needed: &["sourcedId", "title", "type", "startDate", "endDate"],
    needed_in_oneroster: &[],
    read: &["status", "parentSourcedId", "schoolYear"],
    passed_over: &["dateLastModified"],
    sds: &[],
};

pub(super) const COURSES: Layout = Layout {
    file: "courses.csv",
    needed: &["sourcedId", "title"],
    needed_in_oneroster: &[],
    read: &["status", "schoolYearSourcedId", "courseCode", "grades", "orgSourcedId", "subjects"],
    passed_over: &["dateLastModified", "subjectCodes"],
    sds: &[("code", "courseCode"), ("subject", "subjects"), ("grade", "grades")],
};

pub(super) const CLASSES: Layout = Layout {
    file: "classes.csv",
    needed: &["sourcedId", "title", "schoolSourcedId"],
    needed_in_oneroster: &[],
    read: &["status", "grades", "courseSourcedId", "classCode", "classType", "location", "termSourcedIds", "subjects", "periods"],
    passed_over: &["dateLastModified", "subjectCodes"],
    sds: &[("orgSourcedId", "schoolSourcedId"), ("sessionSourcedIds", "termSourcedIds"), ("code", "classCode")],
};

pub(super) const USERS: Layout = Layout {
    file: "users.csv",
    needed: &["sourcedId", "givenName", "familyName"],
    needed_in_oneroster: &["username"],
    read: &[
        "status",
        "username",
        "enabledUser",
        "orgSourcedIds",
        "role",
        "middleName",
        "identifier",
        "email",
        "sms",
        "phone",
        "agentSourcedIds",
        "grades",
        "password",
        "preferredGivenName",
        "preferredFamilyName",
        "pronouns",
    ],
    passed_over: &["dateLastModified", "userIds", "userMasterIdentifier", "preferredMiddleName", "primaryOrgSourcedId"],
    sds: &[],
};

pub(super) const ROLES: Layout = Layout {
    file: "roles.csv",
    needed: &["userSourcedId", "role", "orgSourcedId"],
    needed_in_oneroster: &["sourcedId"],
    read: &["sourcedId", "status", "roleType", "beginDate", "endDate", "isPrimary", "grades"],
    passed_over: &["dateLastModified", "userProfileSourcedId", "sessionSourcedId"],
    sds: &[("roleStartDate", "beginDate"), ("roleEndDate", "endDate"), ("grade", "grades")],
};

pub(super) const ENROLLMENTS: Layout = Layout {
    file: "enrollments.csv",
    needed: &["classSourcedId", "userSourcedId", "role"],
    needed_in_oneroster: &["sourcedId"],
    read: &["sourcedId", "status", "schoolSourcedId", "primary", "beginDate", "endDate"],
    passed_over: &["dateLastModified"],
    sds: &[],
};

pub(super) const DEMOGRAPHICS: Layout = Layout {
    file: "demographics.csv",
    needed: &["sourcedId"],
    needed_in_oneroster: &[],
    read: &["status", "birthDate"],
    passed_over: &[
        "dateLastModified",
        "sex",
        "americanIndianOrAlaskaNative",
        "asian",
        "blackOrAfricanAmerican",
        "nativeHawaiianOrOtherPacificIslander",
        "white",
        "demographicRaceTwoOrMoreRaces",
        "hispanicOrLatinoEthnicity",
        "countryOfBirthCode",
        "stateOfBirthAbbreviation",
        "cityOfBirth",
        "publicSchoolResidenceStatus",
        "birthCity",
        "birthState",
        "birthCountry",
        "ethnicityCodes",
        "raceCodes",
    ],
    sds: &[("userSourcedId", "sourcedId")],
};

pub(super) const RELATIONSHIPS: Layout = Layout {
    file: "relationships.csv",
    needed: &["userSourcedId", "relationshipUserSourcedId", "relationshipRole"],
    needed_in_oneroster: &[],
    read: &[],
    passed_over: &[],
    sds: &[],
};

/// Every file that is read.
pub(super) const ALL: [&Layout; 10] =
    [&MANIFEST, &ORGS, &TERMS, &COURSES, &CLASSES, &USERS, &ROLES, &ENROLLMENTS, &DEMOGRAPHICS, &RELATIONSHIPS];

/// Files of the format that are no part of a roster.
pub(super) const NOT_ROSTER: [&str; 14] = [
    "categories.csv",
    "classResources.csv",
    "courseResources.csv",
    "lineItems.csv",
    "lineItemLearningObjectiveIds.csv",
    "lineItemScoreScales.csv",
    "resources.csv",
    "results.csv",
    "resultLearningObjectiveIds.csv",
    "resultScoreScales.csv",
    "scoreScales.csv",
    "userResources.csv",
    "userProfiles.csv",
    "userFlags.csv",
];

impl Layout {
    /// What the code calls a column that the header calls `name`, in any case. `None` when it is not read.
    pub(super) fn canonical(&self, name: &str, sds: bool) -> Option<&'static str> {
        let translated =
            self.sds.iter().filter(|_| sds).find(|(theirs, _)| theirs.eq_ignore_ascii_case(name)).map(|(_, ours)| *ours);
        let own = || {
            self.needed
                .iter()
                .chain(self.needed_in_oneroster)
                .chain(self.read)
                .find(|ours| ours.eq_ignore_ascii_case(name))
                .copied()
        };
        translated.or_else(own)
    }

    /// Whether the column belongs to the format, and is not read.
    pub(super) fn passes_over(&self, name: &str) -> bool {
        self.passed_over.iter().any(|column| column.eq_ignore_ascii_case(name))
    }

    /// The columns that the header must have.
    pub(super) fn required(&self, sds: bool) -> impl Iterator<Item = &'static str> {
        self.needed.iter().chain(self.needed_in_oneroster.iter().filter(move |_| !sds)).copied()
    }

    /// What the format calls a column of the code.
    pub(super) fn spelling(&self, column: &'static str, sds: bool) -> &'static str {
        self.sds.iter().filter(|_| sds).find(|(_, ours)| *ours == column).map_or(column, |(theirs, _)| theirs)
    }
}
