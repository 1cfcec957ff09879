//! One valid request, or more, for every server function: who may send it, and who is told that it is not theirs.
use super::{EVERYBODY, GUARDIANS, OPENERS, STAFF, STUDENTS, STUDENTS_AND_STAFF};

/// A request to a server function.
pub struct Call {
    /// Its path.
    pub path: &'static str,
    /// What it says. Placeholders in braces.
    pub fields: &'static [(&'static str, &'static str)],
    /// Who succeeds, in this order.
    pub may: &'static [&'static str],
    /// Who sees the object but is told 403. For everybody else there is no such thing.
    pub told: &'static [&'static str],
    /// Whether it can be done once only: then the first of those who may does it.
    pub once: bool,
}

impl Call {
    /// Whether it is sent as JSON.
    pub fn is_json(&self) -> bool {
        self.path == "/api/reflections/autosave"
    }
}

macro_rules! calls {
    ($($path:literal [$($name:literal = $value:expr),* $(,)?] may $may:expr, told $told:expr $(, $once:ident)?;)+) => {
        /// Every sample, in an order in which each rightful one succeeds.
        pub const CALLS: &[Call] = &[$(Call {
            path: $path,
            fields: &[$(($name, $value)),*],
            may: $may,
            told: $told,
            once: {
                const ONCE: &[&str] = &[$(stringify!($once))?];
                !ONCE.is_empty()
            },
        }),+];
    };
}

/// Who can be the second person behind what `admin` entered.
const SECOND: &[&str] = &["lead", "opener", "opener_late", "opener_done", "opener_other"];
/// Who answers requests, but not the one that `admin` took.
const ANSWERING: &[&str] = SECOND;
/// Who reads what Amina shares with nobody: who opened her record for a reason.
const OPENED: &[&str] = &["opener"];
const PARTNER: &[&str] = &["partner", "opener"];
const ADULTS: &[&str] = &["rivera", "lind", "okafor", "sato", "cole", "lead", "admin", "coord", "ga", "gb", "gc"];
const NAMED: &[&str] = &["rivera", "opener"];
const TEAM: &[&str] = &["rivera", "okafor", "cole", "aide", "coach", "opener"];
const FAMILY: &[&str] = &["rivera", "okafor", "cole", "ga", "gb", "aide", "coach", "opener"];
const AT_THE_TABLE: &[&str] = &["rivera", "coord", "ga", "gb", "interpreter"];
/// Invited to the conference that the samples are about; staff, so that the door of the school lets them in.
const INTERPRETER: &[&str] = &["interpreter"];
const AMINA: &[&str] = &["amina"];

calls! {
    "/api/account/sign-in" ["identifier" = "amina", "password" = "correct horse battery"] may &["nobody"], told &[];
    "/api/settings/language" ["locale" = "es"] may &["nobody", "ge", "amina", "rivera", "ga"], told &[];

    "/api/goals/start" ["title" = "Read more", "kind" = "academic"] may STUDENTS, told GUARDIANS;
    "/api/goals/start" ["title" = "Ask more", "kind" = "professional"] may STAFF, told GUARDIANS;
    "/api/goals/edit" ["goal_id" = "{goal_private}", "version" = "{v:goal_private}", "title" = "New", "kind" = "academic"]
        may AMINA, told OPENED;
    "/api/goals/edit" ["goal_id" = "{goal_draft}", "version" = "{v:goal_draft}", "title" = "New", "kind" = "academic"]
        may AMINA, told OPENED;
    "/api/goals/edit" ["goal_id" = "{goal_named}", "version" = "{v:goal_named}", "title" = "New", "kind" = "academic"]
        may AMINA, told NAMED;
    "/api/goals/edit" ["goal_id" = "{goal_partner}", "version" = "{v:goal_partner}", "title" = "New", "kind" = "academic"]
        may AMINA, told PARTNER;
    "/api/goals/edit" ["goal_id" = "{goal_team}", "version" = "{v:goal_team}", "title" = "New", "kind" = "academic"]
        may AMINA, told TEAM;
    "/api/goals/edit" ["goal_id" = "{goal_family}", "version" = "{v:goal_family}", "title" = "New", "kind" = "academic"]
        may AMINA, told FAMILY;
    "/api/goals/edit" ["goal_id" = "{goal_staff}", "version" = "{v:goal_staff}", "title" = "New", "kind" = "professional"]
        may &["rivera"], told &[];
    "/api/goals/check-in" ["goal_id" = "{goal_team}", "going" = "well", "confidence" = "4"] may AMINA, told TEAM;
    "/api/goals/add-step" ["goal_id" = "{goal_named}", "title" = "One page"] may AMINA, told NAMED;
    "/api/goals/tick-step" ["step_id" = "{step_private}", "done" = "true"] may AMINA, told OPENED;
    "/api/goals/tick-step" ["step_id" = "{step_team}", "done" = "true"] may AMINA, told TEAM;
    "/api/goals/share" ["goal_id" = "{goal_team}", "visibility" = "team"] may AMINA, told TEAM;
    "/api/goals/share" ["goal_id" = "{goal_private}", "visibility" = "private"] may AMINA, told OPENED;
    "/api/goals/share" ["goal_id" = "{goal_partner}", "visibility" = "named", "adults[]" = "{partner}"] may AMINA, told PARTNER;
    "/api/goals/move" ["goal_id" = "{goal_named}", "to" = "paused"] may AMINA, told NAMED;
    "/api/goals/move" ["goal_id" = "{goal_draft}", "to" = "active", "keep_private" = "true"] may AMINA, told OPENED;

    "/api/reflections/start" ["title" = "My week"] may STUDENTS_AND_STAFF, told GUARDIANS;
    "/api/reflections/start" ["prompt_id" = "{prompt}"] may &["amina", "chen"], told GUARDIANS;
    "/api/reflections/save" ["reflection_id" = "{reflection_draft}", "version" = "{v:reflection_draft}", "title" = "A", "body" = "B"]
        may AMINA, told OPENED;
    "/api/reflections/save" ["reflection_id" = "{reflection_team}", "version" = "{v:reflection_team}", "title" = "A", "body" = "B"]
        may AMINA, told TEAM;
    "/api/reflections/autosave" ["reflection_id" = "{reflection_draft}", "version" = "{v:reflection_draft}", "title" = "C", "body" = "D"]
        may AMINA, told OPENED;
    "/api/reflections/send" [
        "reflection_id" = "{reflection_to_send}", "version" = "{v:reflection_to_send}", "title" = "A", "body" = "B",
        "visibility" = "named", "adults[]" = "{rivera}",
    ] may AMINA, told OPENED;
    "/api/reflections/share" ["reflection_id" = "{reflection_family}", "visibility" = "family"] may AMINA, told FAMILY;
    "/api/reflections/share" ["reflection_id" = "{reflection_partner}", "visibility" = "named", "adults[]" = "{partner}"]
        may AMINA, told PARTNER;
    "/api/reflections/share" ["reflection_id" = "{reflection_private}", "visibility" = "private"] may AMINA, told OPENED;
    "/api/reflections/answer" ["review_id" = "{review_out}", "answer" = "Because"] may AMINA, told &[];
    "/api/reflections/review" [
        "reflection_id" = "{reflection_team}", "reflection_version" = "{v:reflection_team}", "version" = "0", "glow" = "Good",
    ] may &["rivera"], told &["okafor", "cole", "aide", "coach", "opener"];
    "/api/reflections/review" [
        "reflection_id" = "{reflection_asked}", "reflection_version" = "{v:reflection_asked}", "version" = "0", "glow" = "Good",
        "release" = "true",
    ] may &["okafor"], told OPENED;
    "/api/reflections/review" [
        "reflection_id" = "{reflection_named}", "reflection_version" = "1", "version" = "{v:review_draft}", "glow" = "Good",
    ] may &["rivera"], told OPENED;
    "/api/reflections/review" [
        "reflection_id" = "{reflection_partner}", "reflection_version" = "{v:reflection_partner}", "version" = "0", "glow" = "Good",
    ] may &[], told OPENED;
    "/api/reflections/set-prompt" ["section_id" = "{m1}", "text" = "What is next?"] may &["okafor"], told &[];

    "/api/conferences/give-host" ["conference_id" = "{conference_south}", "host_id" = "{sato}"] may &[], told &[];
    "/api/conferences/give-host" ["conference_id" = "{conference_alone}", "host_id" = "{lind}"] may &["coord"], told &[];
    "/api/conferences/schedule" [
        "conference_id" = "{conference}", "version" = "{v:conference}", "day" = "2026-11-20", "time" = "15:00", "place" = "Room 7",
    ] may &["rivera", "coord"], told INTERPRETER;
    "/api/conferences/update-guests" ["conference_id" = "{conference}"] may &["rivera", "coord"], told INTERPRETER;
    "/api/conferences/invite" ["conference_id" = "{conference}", "person_id" = "{okafor}"]
        may &["amina", "rivera"], told &["ga", "gb", "coord", "interpreter"], once;
    "/api/conferences/withdraw" ["conference_id" = "{conference}", "person_id" = "{okafor}"]
        may &["rivera", "amina"], told &["okafor", "ga", "gb", "coord", "interpreter"], once;
    "/api/conferences/choose-item" ["conference_id" = "{conference}", "item" = "goal:{goal_team}", "part" = "challenge"]
        may AMINA, told AT_THE_TABLE;
    "/api/conferences/edit-item" ["item_id" = "{item}", "say" = "See"] may AMINA, told &[];
    "/api/conferences/move-item" ["item_id" = "{item}", "direction" = "down"] may AMINA, told &[];
    "/api/conferences/remove-item" ["item_id" = "{item_more}"] may AMINA, told &[];
    "/api/conferences/ready" ["conference_id" = "{conference}", "version" = "{v:conference}", "opening_words" = "Hi", "ready" = "true"]
        may AMINA, told AT_THE_TABLE;
    "/api/conferences/rsvp" ["conference_id" = "{conference}", "rsvp" = "yes"]
        may &["ga", "gb", "interpreter"], told &["amina", "rivera", "coord"];
    "/api/conferences/ask" ["conference_id" = "{conference}", "text" = "How can I help?"]
        may &["ga", "gb", "interpreter"], told &["amina", "rivera", "coord"];
    "/api/conferences/make-code" ["conference_id" = "{conference}", "name" = "Aunt May", "language" = "es"]
        may &["amina", "rivera"], told &["ga", "gb", "coord", "interpreter"];
    "/api/conferences/end-code" ["code_id" = "{code_more}"] may &["rivera", "amina"], told &["ga", "gb", "coord", "interpreter"], once;
    "/api/guests/enter" ["code" = "GESTS-12345"] may &["nobody"], told &[];
    "/api/guests/rsvp" ["conference_id" = "{conference}", "rsvp" = "yes"] may &["guest"], told &[];
    "/api/guests/rsvp" ["conference_id" = "{conference_more}", "rsvp" = "no"] may &["guest_other"], told &[];
    "/api/guests/ask" ["conference_id" = "{conference}", "text" = "How can I help?"] may &["guest"], told &[];
    "/api/guests/acknowledge" ["commitment_id" = "{promise_guest}"] may &["guest"], told &[];
    "/api/guests/acknowledge" ["commitment_id" = "{promise_a}"] may &[], told &["guest"];
    "/api/conferences/commit" ["conference_id" = "{conference}", "text" = "I will ask", "due_on" = "2026-12-01"]
        may &["amina", "rivera", "ga", "gb", "interpreter"], told &["coord"];
    "/api/conferences/close-commitment" ["commitment_id" = "{promise_a}", "version" = "{v:promise_a}", "state" = "kept"]
        may &["ga", "rivera"], told &["amina", "gb", "interpreter"], once;
    "/api/conferences/close-commitment" ["commitment_id" = "{promise_amina}", "version" = "{v:promise_amina}", "state" = "kept"]
        may &["rivera", "amina"], told &["ga", "gb", "interpreter"], once;
    "/api/conferences/close-commitment" ["commitment_id" = "{promise_host}", "version" = "{v:promise_host}", "state" = "kept"]
        may &["rivera"], told &["amina", "ga", "gb", "interpreter"];
    "/api/conferences/record" [
        "conference_id" = "{conference}", "version" = "{v:conference}", "outcome" = "held", "student_attended" = "true",
        "guest_ids[]" = "{ga}", "summary" = "Well done",
    ] may &["rivera", "coord"], told INTERPRETER;
    "/api/conferences/close" ["conference_id" = "{conference}", "version" = "{v:conference}"]
        may &["rivera"], told &["coord", "interpreter"];
    "/api/conferences/cancel" ["conference_id" = "{conference_more}", "version" = "{v:conference_more}", "word" = "Ill"]
        may &["rivera", "coord"], told &[], once;
    "/api/conferences/make-season" [
        "title" = "Fall", "starts_on" = "2026-11-09", "ends_on" = "2026-11-13", "from" = "15:00", "until" = "18:00", "minutes" = "20",
    ] may &["coord"], told STUDENTS_AND_STAFF;
    "/api/records/ask" ["student_id" = "{amina}", "kind" = "inspect", "what" = "Everything"] may &["ga", "gb"], told AMINA;
    "/api/records/take" ["request_id" = "{request_ga}", "version" = "{v:request_ga}"] may &["lead", "admin"], told &[];
    "/api/records/take" ["request_id" = "{request_south}", "version" = "{v:request_south}"] may &["admin"], told &[];
    "/api/records/answer" [
        "request_id" = "{request_taken}", "version" = "{v:request_taken}", "outcome" = "granted", "answer" = "Come by", "shown" = "All",
    ] may &["admin"], told ANSWERING, once;
    "/api/records/flag" ["student_id" = "{amina}", "text" = "An order"] may &["rivera", "okafor"], told &[];
    "/api/records/close-flag" ["flag_id" = "{word}"] may &["admin"], told &[], once;
    "/api/records/enter-restriction" [
        "student_id" = "{amina}", "adult_id" = "{gb}", "scope" = "all", "document" = "Order 7", "starts_on" = "2026-11-02",
    ] may &["admin"], told &[], once;
    "/api/records/decide-restriction" ["restriction_id" = "{order_new}", "version" = "{v:order_new}", "word" = "confirm"]
        may SECOND, told &["admin"], once;
    "/api/records/decide-restriction" ["restriction_id" = "{order_south}", "version" = "{v:order_south}", "word" = "confirm"]
        may OPENERS, told &["admin"], once;
    "/api/records/change-restriction" ["restriction_id" = "{order_old}", "version" = "{v:order_old}", "ends_on" = "2027-06-01"]
        may &["admin"], told &[], once;
    "/api/records/decide-change" ["restriction_id" = "{order_change}", "version" = "{v:order_change}", "word" = "confirm"]
        may SECOND, told &["admin"], once;
    "/api/partners/name" ["person_id" = "{amina}", "last_day" = "2026-12-01"] may &["chen"], told ADULTS, once;
    "/api/partners/end" ["id" = "{tie_partner}"] may &["partner", "amina", "admin"], told &[], once;
    "/api/people/name-helper" ["id" = "{amina}", "kind" = "aide", "adult_id" = "{aide_other}", "last_day" = "2026-12-01"]
        may &["admin"], told STUDENTS_AND_STAFF, once;
    "/api/people/name-helper" ["id" = "{amina}", "kind" = "coach", "adult_id" = "{lind}", "last_day" = "2026-12-01"]
        may &["admin"], told STUDENTS_AND_STAFF, once;
    "/api/people/name-helper" ["id" = "{chen}", "kind" = "interpreter", "adult_id" = "{lind}", "last_day" = "2026-12-01"]
        may &["admin"], told STUDENTS_AND_STAFF, once;
    "/api/people/end-helper" ["id" = "{tie}"] may &["admin"], told STUDENTS_AND_STAFF, once;
    "/api/records/open-record" ["student_id" = "{amina}", "why" = "A threat was reported."] may &["admin"], told &[], once;
    "/api/records/close-record" [] may &["admin"], told &[], once;
    "/api/account/use-card" ["code" = "ABCDE-FGHJK", "password" = "correct horse battery", "again" = "correct horse battery"]
        may &["nobody"], told &[];
    "/api/people/print-cards" ["whom" = "person", "id" = "{amina}"] may &["admin"], told STUDENTS_AND_STAFF;
    "/api/people/print-cards" ["whom" = "class", "id" = "{m1}"] may &["admin"], told STUDENTS_AND_STAFF;
    "/api/people/print-cards" ["whom" = "families", "id" = "{h1}"] may &["admin"], told STUDENTS_AND_STAFF;
    "/api/people/print-cards" ["whom" = "person-letter", "id" = "{chen}"] may &["admin"], told STUDENTS_AND_STAFF;
    "/api/people/print-cards" ["whom" = "class-letters", "id" = "{h1}", "everybody" = "true"] may &["admin"], told STUDENTS_AND_STAFF;
    "/api/advisory/print-cards" ["student_id" = "{amina}"] may &["rivera"], told &[];
    "/api/advisory/print-cards" [] may &["rivera", "lind", "sato"], told &[];
    "/api/advisory/end-cards" ["student_id" = "{amina}"] may &["rivera", "admin"], told &[];
    "/api/advisory/end-cards" [] may &["rivera", "lind", "sato"], told &[];
    "/api/people/end-cards" ["id" = "{chen}"] may &["admin"], told STUDENTS_AND_STAFF;
    "/api/people/restore" ["id" = "{ge}"] may &["admin"], told STUDENTS_AND_STAFF;
    "/api/people/end-sessions" ["id" = "{ge}"] may &["admin"], told STUDENTS_AND_STAFF;
    "/api/people/reset" ["id" = "{ge}", "paper" = "card"] may &["admin"], told STUDENTS_AND_STAFF;
    "/api/people/suspend" ["id" = "{ge}", "reason" = "left"] may &["admin"], told STUDENTS_AND_STAFF;
    "/api/account/send-link" ["address" = "gb@family.example"] may &["nobody", "ge"], told &[];
    "/api/account/use-link" ["token" = "{link_token}"] may &["nobody"], told &[];
    "/api/notices/try-again" ["message_id" = "{mail}"] may &["admin"], told &[];
    "/api/account/confirm" ["password" = "correct horse battery"] may AMINA, told &[];
    "/api/account/stay" [] may EVERYBODY, told &[];
    "/api/account/begin-identity" ["provider" = "school", "onwards" = "/goals"] may &["nobody", "ge"], told &[];
    "/api/account/connect-identity" ["provider" = "school"] may EVERYBODY, told &[];
    "/api/account/disconnect-identity" ["id" = "{identity}"] may AMINA, told &[], once;
    "/api/account/use-code" ["code" = "123456"] may &[], told &[];
    "/api/account/begin-second-step" [] may &["amina", "ga", "rivera"], told &[];
    "/api/account/finish-second-step" ["code" = "123456"] may &[], told &[];
    "/api/account/end-second-step" [] may AMINA, told &["lead", "cole", "coord", "admin"];
    "/api/account/renew-codes" [] may &["admin", "lead"], told &[];
    "/api/account/end-session" ["id" = "{session}"] may AMINA, told &[], once;
    "/api/account/change-password" [
        "current" = "correct horse battery", "password" = "green herons at dusk", "again" = "green herons at dusk",
    ] may AMINA, told &[];
    "/api/account/end-other-sessions" [] may AMINA, told &[];
    "/api/account/sign-out" [] may EVERYBODY, told &[];
    "/api/guests/leave" [] may &["guest", "guest_other"], told &[];
}
