//! One address, or more, for every page: who opens it, and who is told that it is not theirs.
use super::{EVERYBODY, GUARDIANS, STAFF, STUDENTS_AND_STAFF};

/// An address.
pub struct Visit {
    /// The route.
    pub route: &'static str,
    /// The address. Placeholders in braces.
    pub path: &'static str,
    /// Who sees it.
    pub may: &'static [&'static str],
    /// Who is told 403. For everybody else there is no such page.
    pub told: &'static [&'static str],
}

macro_rules! visits {
    ($($route:literal, $path:literal, may $may:expr, told $told:expr;)+) => {
        /// Every address.
        pub const VISITS: &[Visit] = &[$(Visit { route: $route, path: $path, may: $may, told: $told }),+];
    };
}

const AMINA: &[&str] = &["amina"];
const OWN: &[&str] = &["amina", "opener"];
const NAMED: &[&str] = &["amina", "rivera", "opener"];
/// What Amina sent to her partner alone.
const PARTNER: &[&str] = &["amina", "partner", "opener"];
const ASKED: &[&str] = &["amina", "okafor", "opener"];
const TEAM: &[&str] = &["amina", "rivera", "okafor", "cole", "aide", "coach", "opener"];
const FAMILY: &[&str] = &["amina", "rivera", "okafor", "cole", "ga", "gb", "aide", "coach", "opener"];
const READERS_NAMED: &[&str] = &["rivera", "opener"];
const READERS_FAMILY: &[&str] = &["rivera", "okafor", "cole", "ga", "gb", "aide", "coach", "opener"];
/// Families see their own page at any `show`; of staff, the log is the administrator's.
const NO_STAFF_BUT_ADMIN: &[&str] = &["admin", "amina", "bilal", "chen", "dara", "elif", "finn", "ga", "gb", "gc"];
const NO_STAFF_BUT_ANSWERING: &[&str] = &["admin", "lead", "amina", "bilal", "chen", "dara", "elif", "finn", "ga", "gb", "gc"];
const MEETING: &[&str] = &["amina", "rivera", "ga", "gb", "coord", "interpreter"];

visits! {
    "/", "/", may EVERYBODY, told &[];
    "/sign-in", "/sign-in", may &["nobody", "ge", "amina"], told &[];
    "/sign-in/card", "/sign-in/card", may &["nobody", "ge", "amina"], told &[];
    "/sign-in/link", "/sign-in/link", may &["nobody", "ge", "amina"], told &[];
    "/sign-in/link", "/sign-in/link?t=x", may &["nobody", "ge", "amina"], told &[];
    "/sign-in/confirm", "/sign-in/confirm", may EVERYBODY, told &[];
    "/settings", "/settings", may EVERYBODY, told &[];
    "/settings/second-step", "/settings/second-step", may EVERYBODY, told &[];
    // Nobody is shown anything there: who comes back is sent on.
    "/sign-in/identity/{name}/back", "/sign-in/identity/school/back", may &[], told &[];
    "/sign-in/code", "/sign-in/code", may &["nobody", "ge", "amina"], told &[];
    "/styleguide", "/styleguide", may &["nobody", "ge", "amina"], told &[];
    "/goals", "/goals", may EVERYBODY, told &[];
    "/goals", "/goals?student={amina}", may FAMILY, told &[];
    "/goals", "/goals?student={elif}", may &["elif", "sato"], told &[];
    "/goals/new", "/goals/new", may STUDENTS_AND_STAFF, told GUARDIANS;
    "/goals/{id}", "/goals/{goal_private}", may OWN, told &[];
    "/goals/{id}", "/goals/{goal_draft}", may OWN, told &[];
    "/goals/{id}", "/goals/{goal_named}", may NAMED, told &[];
    "/goals/{id}", "/goals/{goal_partner}", may PARTNER, told &[];
    "/goals/{id}", "/goals/{goal_team}", may TEAM, told &[];
    "/goals/{id}", "/goals/{goal_family}", may FAMILY, told &[];
    "/goals/{id}", "/goals/{goal_staff}", may &["rivera"], told &[];
    "/goals/{id}/edit", "/goals/{goal_private}/edit", may AMINA, told &["opener"];
    "/goals/{id}/edit", "/goals/{goal_named}/edit", may AMINA, told READERS_NAMED;
    "/goals/{id}/edit", "/goals/{goal_partner}/edit", may AMINA, told &["partner", "opener"];
    "/goals/{id}/edit", "/goals/{goal_family}/edit", may AMINA, told READERS_FAMILY;
    "/reflections", "/reflections", may EVERYBODY, told &[];
    "/reflections", "/reflections?student={amina}", may FAMILY, told &[];
    "/reflections", "/reflections?student={elif}", may &["elif", "sato"], told &[];
    "/reflections/{id}", "/reflections/{reflection_private}", may OWN, told &[];
    "/reflections/{id}", "/reflections/{reflection_draft}", may OWN, told &[];
    "/reflections/{id}", "/reflections/{reflection_named}", may NAMED, told &[];
    "/reflections/{id}", "/reflections/{reflection_partner}", may PARTNER, told &[];
    "/reflections/{id}", "/reflections/{reflection_asked}", may ASKED, told &[];
    "/reflections/{id}", "/reflections/{reflection_team}", may TEAM, told &[];
    "/reflections/{id}", "/reflections/{reflection_family}", may FAMILY, told &[];
    "/reviews", "/reviews", may STAFF, told &[];
    "/reviews/prompts", "/reviews/prompts", may STAFF, told &[];
    "/conferences", "/conferences", may EVERYBODY, told &[];
    "/conferences/season", "/conferences/season", may &["coord"], told &[];
    "/conferences/season", "/conferences/season?season={season}", may &["coord"], told &[];
    "/conferences/season", "/conferences/season?season={season_south}", may &[], told &[];
    "/conferences/code", "/conferences/code", may EVERYBODY, told &[];
    "/c", "/c", may &["nobody", "ge", "amina", "guest", "guest_over"], told &[];
    "/c/{code}", "/c/ABCDE-FGHJK", may &["nobody", "ge", "amina", "guest", "guest_over"], told &[];
    "/c/pack", "/c/pack", may &["guest", "guest_other"], told &[];
    "/conferences/{id}", "/conferences/{conference}", may MEETING, told &[];
    "/conferences/{id}", "/conferences/{conference_alone}", may &["finn", "coord"], told &[];
    "/conferences/{id}", "/conferences/{conference_south}", may &["elif", "sato"], told &[];
    "/conferences/{id}/prepare", "/conferences/{conference}/prepare", may AMINA, told &["rivera", "ga", "gb", "coord", "interpreter"];
    "/advisory", "/advisory", may STAFF, told &[];
    "/insights", "/insights", may &["lead", "coord"], told &[];
    "/settings/mail", "/settings/mail", may &["admin"], told &[];
    "/settings/mail", "/settings/mail?open={mail}", may &["admin"], told &[];
    "/records", "/records", may EVERYBODY, told &[];
    "/records", "/records?child={amina}", may &["amina", "ga", "gb"], told &[];
    "/records", "/records?child={amina}&show=seen", may &["amina", "ga", "gb"], told &[];
    "/records", "/records?show=did", may EVERYBODY, told &[];
    "/records", "/records?show=log", may NO_STAFF_BUT_ADMIN, told STAFF;
    "/records", "/records?show=shown", may NO_STAFF_BUT_ADMIN, told STAFF;
    "/records", "/records?show=opened", may NO_STAFF_BUT_ANSWERING, told STAFF;
    "/records/requests/{id}", "/records/requests/{request_ga}", may &["ga", "lead", "admin"], told &[];
    "/records/requests/{id}", "/records/requests/{request_south}", may &["admin"], told &[];
    "/records/restrictions", "/records/restrictions", may &["admin", "lead", "cole"], told &[];
    "/records/restrictions", "/records/restrictions?q=a", may &["admin", "lead", "cole"], told &[];
    "/records/restrictions/new", "/records/restrictions/new?student={amina}", may &["admin"], told &[];
    "/records/restrictions/{id}", "/records/restrictions/{order_new}", may &["admin", "lead", "cole"], told &[];
    "/records/restrictions/{id}", "/records/restrictions/{order_south}", may &["admin"], told &[];
    "/people", "/people", may &["admin"], told &[];
    "/people/cards", "/people/cards", may STAFF, told &[];
    "/people/{id}", "/people/{amina}", may &["admin"], told &[];
    "/people/{id}", "/people/{rivera}", may &["admin"], told &[];
    "/people/{id}/history", "/people/{amina}/history", may &["admin"], told &[];
}
