//! What adults ask: each advisor their advisory, and one class of each subject and band.
use super::{Rows, School};
use crate::demo::{content::Band, plan::SEED, random::Random, roster::Subject};
use domain::{entity::prompt, id::new_id};

/// What advisors ask, by band.
const ADVISORY: [(Band, [&str; 3]); 3] = [
    (
        Band::Lower,
        [
            "Tell about one time when working on your goal surprised you. What did you do next?",
            "What is different now from when you began your goal? Show me with one example.",
            "Choose one moment from your goal that you would like to show your family. What happened?",
        ],
    ),
    (
        Band::Middle,
        [
            "Pick one moment from the work on your goal when something changed. What did you notice, and what did you try next?",
            "Where did your plan meet real life? Describe one day, and what you would tell somebody with the same goal.",
            "What is harder than you thought, and what is easier? One example of each, please.",
        ],
    ),
    (
        Band::Upper,
        [
            "Write about the moment in which you learned the most on the way to your goal. What had you believed before it?",
            "What evidence do you have that you are getting closer, and what does it leave out?",
            "Choose the part of your goal that you would rather not show. What does it teach you?",
        ],
    ),
];

/// Makes the prompts.
pub fn make(school: &School<'_>, rows: &mut Rows) {
    for class in school.made.classes.iter().filter(|class| class.subject == Subject::Advisory) {
        let mut random = Random::of(SEED, &[&class.id, "prompt"]);
        let band = class.grades.last().map_or(Band::Lower, |grade| Band::of(*grade));
        let texts = ADVISORY.iter().find(|(of, _)| *of == band).map_or(&ADVISORY[0].1, |(_, texts)| texts);
        let text = random.pick(texts).copied().unwrap_or_default();
        let closes_on = school.week.day(11).to_string();
        let at = school.week.past(random.between(52, 58), &mut random);
        rows.prompts.extend(row(school, &class.id, &class.teacher, text, at, Some(closes_on)));
    }
    for prompt in &school.content.prompts {
        let mut random = Random::of(SEED, &[&prompt.text]);
        let fitting: Vec<_> = school
            .made
            .classes
            .iter()
            .filter(|class| class.subject.word() == prompt.subject)
            .filter(|class| class.grades.iter().any(|grade| Band::of(*grade) == prompt.band))
            .collect();
        let Some(class) = random.pick(&fitting) else { continue };
        let closes_on = match random.below(3) {
            0 => None,
            1 => Some(school.week.day(4)),
            _ => Some(school.week.day(11)),
        };
        let at = school.week.past(random.between(3, 12), &mut random);
        rows.prompts.extend(row(school, &class.id, &class.teacher, &prompt.text, at, closes_on.map(|day| day.to_string())));
    }
}

fn row(
    school: &School<'_>,
    class: &str,
    author: &str,
    text: &str,
    created_at: i64,
    closes_on: Option<String>,
) -> Option<prompt::Model> {
    let section = school.sections.get(class)?;
    Some(prompt::Model {
        id: new_id(),
        school_id: section.school_id,
        section_id: Some(section.id),
        author_id: Some(school.id_of(author)?),
        text: text.to_owned(),
        created_at,
        closes_on,
    })
}
