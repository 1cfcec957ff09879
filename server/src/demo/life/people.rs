//! The imported school, as the demo's writers know it: students with their adults.
use crate::demo::{
    content::{Content, Thread},
    roster::{Made, Subject, names::Gender},
    week::Week,
};
use domain::{
    entity::{person, relation, section},
    error::Result,
    id::Id,
    roster::types::RelationKind,
};
use sea_orm::{ConnectionTrait, EntityTrait};
use std::collections::HashMap;

/// The school, its people found by the ids of the files.
#[derive(Debug)]
pub struct School<'a> {
    pub week: &'a Week,
    pub content: &'a Content,
    pub made: &'a Made,
    pub people: HashMap<String, person::Model>,
    pub sections: HashMap<String, section::Model>,
    /// In the order of the files.
    pub students: Vec<Student>,
}

/// A student with their adults.
#[derive(Clone, Debug)]
pub struct Student {
    /// Their id in the files.
    pub key: String,
    pub id: Id,
    pub school_id: Id,
    pub grade: u8,
    /// What they are called.
    pub name: String,
    pub thread: Thread,
    pub advisor: Option<Id>,
    /// The class that their advisory is.
    pub advisory_section: Option<Id>,
    pub counselor: Option<Id>,
    /// What they are taught, and by whom.
    pub teachers: Vec<(Subject, Id)>,
    /// Guardians who have access today.
    pub guardians: Vec<Guardian>,
}

/// A guardian.
#[derive(Clone, Copy, Debug)]
pub struct Guardian {
    pub id: Id,
    pub gender: Gender,
}

impl Student {
    /// Who teaches them this subject.
    pub fn teacher_of(&self, subject: Subject) -> Option<Id> {
        self.teachers.iter().find(|(taught, _)| *taught == subject).map(|(_, teacher)| *teacher)
    }

    /// The guardian whose words these could be.
    pub fn guardian_for(&self, text: &str, other: usize) -> Option<Guardian> {
        let fitting = crate::demo::plan::speaker(text);
        let first = self.guardians.iter().find(|guardian| Some(guardian.gender) == fitting);
        first.or_else(|| self.guardians.get(other % self.guardians.len().max(1))).copied()
    }
}

impl<'a> School<'a> {
    /// Reads the school as the import left it. `restricted` are adults without access, with the student.
    pub async fn load(
        db: &impl ConnectionTrait,
        week: &'a Week,
        content: &'a Content,
        made: &'a Made,
        restricted: &[(String, String)],
    ) -> Result<Self> {
        let keyed = |row: person::Model| row.source_id.clone().map(|key| (key, row));
        let people: HashMap<_, _> = person::Entity::find().all(db).await?.into_iter().filter_map(keyed).collect();
        let keyed = |row: section::Model| row.source_id.clone().map(|key| (key, row));
        let sections: HashMap<_, _> = section::Entity::find().all(db).await?.into_iter().filter_map(keyed).collect();
        let mut ties: HashMap<Id, Vec<relation::Model>> = HashMap::new();
        for tie in relation::Entity::find().all(db).await? {
            ties.entry(tie.student_id).or_default().push(tie);
        }
        let mut school = Self { week, content, made, people, sections, students: Vec::new() };
        for read in made.people.iter().filter(|person| person.is("student")) {
            let ties = school.people.get(&read.id).and_then(|row| ties.remove(&row.id)).unwrap_or_default();
            school.students.extend(school.student(read, &ties, restricted));
        }
        Ok(school)
    }

    fn student(
        &self,
        read: &crate::demo::roster::Person,
        ties: &[relation::Model],
        restricted: &[(String, String)],
    ) -> Option<Student> {
        let row = self.people.get(&read.id)?;
        let grade = read.grade?;
        let number = read.id.rsplit('-').next()?.parse().ok()?;
        let one = |kind: RelationKind| ties.iter().find(|tie| tie.kind == kind).map(|tie| tie.adult_id);
        let classes = self.made.classes.iter().filter(|class| class.students.contains(&read.id));
        let mut advisory_section = None;
        let mut teachers = Vec::new();
        for class in classes {
            if class.subject == Subject::Advisory {
                advisory_section = self.sections.get(&class.id).map(|section| section.id);
            } else if let Some(teacher) = self.people.get(&class.teacher) {
                teachers.push((class.subject, teacher.id));
            }
        }
        let guardians = read.guardians.iter().filter(|id| !restricted.iter().any(|(adult, of)| adult == *id && *of == read.id));
        let guardians = guardians.filter_map(|id| {
            let gender = self.made.people.iter().find(|person| person.id == *id)?.gender;
            Some(Guardian { id: self.people.get(id)?.id, gender })
        });
        Some(Student {
            key: read.id.clone(),
            id: row.id,
            school_id: row.school_id,
            grade,
            name: read.called.clone().unwrap_or_else(|| read.given.clone()),
            thread: self.content.thread(grade, number)?.clone(),
            advisor: one(RelationKind::Advisor),
            advisory_section,
            counselor: one(RelationKind::Counselor),
            teachers,
            guardians: guardians.collect(),
        })
    }

    /// The person with this id in the files.
    pub fn id_of(&self, key: &str) -> Option<Id> {
        self.people.get(key).map(|person| person.id)
    }

    /// The room in which somebody is found.
    pub fn room_of(&self, adult: Id) -> String {
        let classes = self.made.classes.iter().filter(|class| self.id_of(&class.teacher) == Some(adult));
        classes.map(|class| class.room.clone()).next().unwrap_or_default()
    }
}

impl School<'_> {
    /// Whether a student's pages show every part: a goal that goes on, a review, a conference that is being prepared.
    pub fn shows_everything(&self, person: &crate::demo::roster::Person, rows: &super::Rows) -> bool {
        use domain::{conferences::types::ConferenceState, reflections::types::ReflectionState};
        let Some(id) = self.id_of(&person.id) else { return false };
        rows.goals.iter().any(|goal| goal.owner_id == id && goal.state.is_open() && goal.version > 1)
            && rows.reflections.iter().any(|row| row.owner_id == id && row.state == ReflectionState::Reviewed)
            && rows
                .conferences
                .iter()
                .any(|row| row.student_id == id && matches!(row.state, ConferenceState::Preparing | ConferenceState::Ready))
    }
}
