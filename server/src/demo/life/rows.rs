//! The rows of the demo, gathered first and then sent in few statements.
use domain::{
    db::WriteTx,
    entity::{
        account, agenda_item, check_in, commitment, conference, goal, goal_version, guest, named_reader, person_role, prompt,
        question, reflection, reflection_version, restriction, review, season, step,
    },
    error::Result,
    id::Id,
};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use std::collections::HashMap;

/// Rows of one statement: stays below the databases' limit of values.
const CHUNK: usize = 400;

/// Everything that is written after the import.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    pub roles: Vec<person_role::Model>,
    pub restrictions: Vec<restriction::Model>,
    pub prompts: Vec<prompt::Model>,
    pub goals: Vec<goal::Model>,
    pub goal_versions: Vec<goal_version::Model>,
    pub steps: Vec<step::Model>,
    pub check_ins: Vec<check_in::Model>,
    pub reflections: Vec<reflection::Model>,
    pub reflection_versions: Vec<reflection_version::Model>,
    pub reviews: Vec<review::Model>,
    pub named: Vec<named_reader::Model>,
    pub seasons: Vec<season::Model>,
    pub conferences: Vec<conference::Model>,
    pub agenda: Vec<agenda_item::Model>,
    pub guests: Vec<guest::Model>,
    pub questions: Vec<question::Model>,
    pub commitments: Vec<commitment::Model>,
    pub accounts: Vec<account::Model>,
}

impl Rows {
    /// Writes them, what is referred to first.
    pub async fn insert(self, tx: &WriteTx) -> Result<()> {
        put::<person_role::ActiveModel>(tx, self.roles).await?;
        put::<restriction::ActiveModel>(tx, self.restrictions).await?;
        put::<prompt::ActiveModel>(tx, self.prompts).await?;
        put::<goal::ActiveModel>(tx, self.goals).await?;
        put::<goal_version::ActiveModel>(tx, self.goal_versions).await?;
        put::<step::ActiveModel>(tx, self.steps).await?;
        put::<check_in::ActiveModel>(tx, self.check_ins).await?;
        put::<reflection::ActiveModel>(tx, self.reflections).await?;
        put::<reflection_version::ActiveModel>(tx, self.reflection_versions).await?;
        put::<review::ActiveModel>(tx, self.reviews).await?;
        put::<named_reader::ActiveModel>(tx, self.named).await?;
        put::<season::ActiveModel>(tx, self.seasons).await?;
        put::<conference::ActiveModel>(tx, self.conferences).await?;
        put::<agenda_item::ActiveModel>(tx, self.agenda).await?;
        put::<guest::ActiveModel>(tx, self.guests).await?;
        put::<question::ActiveModel>(tx, self.questions).await?;
        put::<commitment::ActiveModel>(tx, self.commitments).await?;
        put::<account::ActiveModel>(tx, self.accounts).await
    }

    /// How many rows each person has to do with: who has the most is the best to look around with.
    pub fn by_person(&self) -> HashMap<Id, usize> {
        let goals = self.goals.iter().map(|row| row.owner_id);
        let reflections = self.reflections.iter().map(|row| row.owner_id);
        let check_ins = self.check_ins.iter().map(|row| row.person_id);
        let reviews = self.reviews.iter().map(|row| row.reviewer_id);
        let named = self.named.iter().map(|row| row.adult_id);
        let led = self.conferences.iter().map(|row| row.student_id);
        let hosted = self.conferences.iter().filter_map(|row| row.host_id);
        let guests = self.guests.iter().map(|row| row.person_id);
        let questions = self.questions.iter().map(|row| row.asker_id);
        let promises = self.commitments.iter().flat_map(|row| [row.owner_id, row.student_id]);
        let wordings = self.goal_versions.iter().map(|row| row.edited_by);
        let mut counts = HashMap::new();
        for person in goals
            .chain(reflections)
            .chain(check_ins)
            .chain(reviews)
            .chain(named)
            .chain(led)
            .chain(hosted)
            .chain(guests)
            .chain(questions)
            .chain(promises)
            .chain(wordings)
        {
            *counts.entry(person).or_default() += 1;
        }
        counts
    }
}

async fn put<A>(tx: &WriteTx, rows: Vec<<A::Entity as EntityTrait>::Model>) -> Result<()>
where
    A: ActiveModelTrait,
    <A::Entity as EntityTrait>::Model: IntoActiveModel<A>,
{
    let mut rows = rows.into_iter().map(IntoActiveModel::into_active_model).peekable();
    while rows.peek().is_some() {
        let chunk: Vec<A> = rows.by_ref().take(CHUNK).collect();
        <A::Entity as EntityTrait>::insert_many(chunk).exec_without_returning(tx).await?;
    }
    Ok(())
}
