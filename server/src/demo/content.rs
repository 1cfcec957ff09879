//! What the people of the demo school wrote: read from the files beside, which are part of the binary.
use domain::{
    conferences::types::CommitmentState,
    error::{Error, Result},
    goals::types::{GoalKind, GoalState, Going},
};
use serde::Deserialize;
use std::collections::BTreeMap;

const GRADES: [(u8, &str); 10] = [
    (3, include_str!("content/grade_03.toml")),
    (4, include_str!("content/grade_04.toml")),
    (5, include_str!("content/grade_05.toml")),
    (6, include_str!("content/grade_06.toml")),
    (7, include_str!("content/grade_07.toml")),
    (8, include_str!("content/grade_08.toml")),
    (9, include_str!("content/grade_09.toml")),
    (10, include_str!("content/grade_10.toml")),
    (11, include_str!("content/grade_11.toml")),
    (12, include_str!("content/grade_12.toml")),
];

/// Everything that was written.
#[derive(Clone, Debug)]
pub struct Content {
    /// One thread for each student, by grade.
    pub threads: BTreeMap<u8, Vec<Thread>>,
    pub prompts: Vec<Prompt>,
    pub staff_goals: Vec<StaffGoal>,
    pub last_year: LastYear,
}

/// One student's year: a goal, how it goes, a reflection, a review, and the conference about it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thread {
    pub grade: u8,
    pub kind: GoalKind,
    pub lang: String,
    pub goal: String,
    pub why: String,
    pub success: String,
    pub steps: Vec<String>,
    pub obstacle: String,
    pub if_part: String,
    pub then_part: String,
    pub check_ins: Vec<CheckIn>,
    pub reflection_title: String,
    pub reflection: String,
    pub glow: String,
    pub grow: String,
    pub question: String,
    pub answer: String,
    pub say: String,
    pub student_commitment: String,
    pub guardian_commitment: String,
    pub advisor_commitment: String,
    pub family_question: String,
    pub family_lang: String,
}

/// How a goal went, in a line.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    pub going: Going,
    pub confidence: i32,
    pub note: String,
}

/// A question for a class of a subject.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    pub subject: String,
    pub band: Band,
    pub text: String,
}

/// Grades that are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Band {
    #[serde(rename = "3-5")]
    Lower,
    #[serde(rename = "6-8")]
    Middle,
    #[serde(rename = "9-12")]
    Upper,
}

impl Band {
    /// The band of a grade.
    pub const fn of(grade: u8) -> Self {
        match grade {
            0..=5 => Self::Lower,
            6..=8 => Self::Middle,
            _ => Self::Upper,
        }
    }
}

/// A goal of somebody who works at the school.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StaffGoal {
    pub goal: String,
    pub why: String,
    pub success: String,
    pub steps: Vec<String>,
    pub obstacle: String,
    pub if_part: String,
    pub then_part: String,
}

/// Goals and promises of the year before.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LastYear {
    pub goal: Vec<PastGoal>,
    pub commitment: Vec<PastCommitment>,
}

/// A goal of the year before, and how it ended.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PastGoal {
    pub band: Band,
    pub kind: GoalKind,
    pub goal: String,
    pub why: String,
    pub outcome: GoalState,
    pub closing: String,
}

/// Who promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Owner {
    Student,
    Guardian,
    Advisor,
}

/// A promise of the year before, and what became of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PastCommitment {
    pub band: Band,
    pub owner: Owner,
    pub text: String,
    pub state: CommitmentState,
    pub word: String,
}

#[derive(Deserialize)]
struct Threads {
    thread: Vec<Thread>,
}

#[derive(Deserialize)]
struct Prompts {
    prompt: Vec<Prompt>,
}

#[derive(Deserialize)]
struct StaffGoals {
    goal: Vec<StaffGoal>,
}

fn parse<T: serde::de::DeserializeOwned>(name: &str, text: &str) -> Result<T> {
    toml::from_str(text).map_err(|error| Error::Internal(format!("the demo's {name}: {error}")))
}

impl Content {
    /// Reads all of it.
    pub fn load() -> Result<Self> {
        let mut threads = BTreeMap::new();
        for (grade, text) in GRADES {
            threads.insert(grade, parse::<Threads>(&format!("grade {grade}"), text)?.thread);
        }
        Ok(Self {
            threads,
            prompts: parse::<Prompts>("prompts", include_str!("content/prompts.toml"))?.prompt,
            staff_goals: parse::<StaffGoals>("staff goals", include_str!("content/staff_goals.toml"))?.goal,
            last_year: parse("last year", include_str!("content/last_year.toml"))?,
        })
    }

    /// The thread of the student with this number (from 1) in a grade.
    pub fn thread(&self, grade: u8, number: usize) -> Option<&Thread> {
        self.threads.get(&grade)?.get(number.checked_sub(1)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::roster::names::Language;
    use domain::field::{LINE, PARAGRAPH};
    use std::collections::HashSet;

    #[test]
    fn every_file_is_read_and_every_text_fits_its_field() {
        let content = Content::load().unwrap();
        let mut titles = HashSet::new();
        for (grade, threads) in &content.threads {
            assert_eq!(threads.len(), if *grade <= 8 { 22 } else { 27 });
            for thread in threads {
                assert_eq!(thread.grade, *grade);
                assert!(titles.insert(&thread.goal), "{} twice", thread.goal);
                assert!(thread.goal.chars().count() <= LINE && thread.reflection_title.chars().count() <= LINE);
                assert!(thread.steps.iter().all(|step| step.chars().count() <= LINE));
                assert!([&thread.why, &thread.glow, &thread.say].iter().all(|text| text.chars().count() <= PARAGRAPH));
                assert!(thread.check_ins.iter().all(|check_in| (1..=5).contains(&check_in.confidence)));
                assert!(Language::from_tag(&thread.lang).is_some() && Language::from_tag(&thread.family_lang).is_some());
                assert!(thread.lang == "en" || thread.lang == thread.family_lang, "{}", thread.goal);
            }
        }
        for past in &content.last_year.goal {
            assert!(titles.insert(&past.goal), "{} twice", past.goal);
        }
        assert_eq!(content.prompts.len(), 24);
        assert!(content.staff_goals.len() >= 8);
    }
}
