//! What may be done with conferences: one door to the use cases, each in a file of its own.
pub use super::{
    agenda::{ITEMS_MOST, choose, edit_item, move_item, ready, remove_item},
    circle::{Guest, Invitable},
    commitments::{Commitment, OwnPromise, acknowledge, close, commit, open_commitments, own_promise},
    guest_codes::{CODES_MOST, Code, FreshCode, end_code, keep_code, make_code},
    guests::{QUESTIONS_OF_GUEST, ask, rsvp},
    hosting::{cancel, conclude, record, schedule},
    inviting::{invite, update_guests, withdraw},
    lists::{Child, Line, for_guardian, for_helper, for_host, next_for_student, of_host, of_student},
    meeting::{Conference, May, Question, conference, conference_of_guest},
    pack::{Content, Pack, Shown},
    preparation::{Offer, Preparation, preparation},
    season::{Made, NEEDS_SHOWN, Need, Overview, PAGE, Progress, Season, give_host, make_season, season},
};
