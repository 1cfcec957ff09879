//! What may be done with conferences: one door to the use cases, each in a file of its own.
pub use super::{
    agenda::{ITEMS_MOST, choose, edit_item, move_item, ready, remove_item},
    commitments::{Commitment, close, commit, open_commitments},
    guests::{ask, rsvp},
    hosting::{record, schedule},
    lists::{Child, Line, for_guardian, for_host, next_for_student, of_host, of_student},
    meeting::{Conference, Content, Guest, May, Offer, Pack, Preparation, Question, Shown, conference, preparation},
    season::{Made, NEEDS_SHOWN, Need, Overview, PAGE, Progress, Season, give_host, make_season, season},
};
