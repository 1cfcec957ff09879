//! The conversation in its order: each part with its minutes, and what the student shows and says in it.
use super::words;
use crate::{
    goals::words::state_name,
    i18n::Text,
    ui::{Badge, Card, DescriptionList, Gap, IconName, Section, Stack},
};
use domain::conferences::{
    conversation::{self, Part},
    service::{Conference, Content, Pack, Question, Shown},
};
use leptos::prelude::*;

/// The whole conversation.
pub fn agenda(t: Text, conference: &Conference, pack: &Pack) -> AnyView {
    let parts = conversation::minutes(conference.line.minutes)
        .into_iter()
        .map(|(part, minutes)| {
            let aside = view! { <Badge icon=IconName::Clock text=t.conference_minutes(i64::from(minutes))/> }.into_any();
            let body = body(t, part, pack);
            view! { <Card title=words::part(t, part) aside=aside>{body}</Card> }
        })
        .collect_view();
    view! { <Section title=t.conference_agenda_title() id="agenda".to_owned()><Stack>{parts}</Stack></Section> }.into_any()
}

fn body(t: Text, part: Part, pack: &Pack) -> AnyView {
    match part {
        Part::Welcome if pack.opening_words.is_empty() => {
            view! { <p class="soft">{t.conference_part_welcome_text()}</p> }.into_any()
        }
        Part::Welcome => view! { <p class="prose" dir="auto">{pack.opening_words.clone()}</p> }.into_any(),
        Part::FamilyQuestions => questions(t, &pack.questions),
        Part::Thanks => view! { <p class="soft">{t.conference_part_thanks_text()}</p> }.into_any(),
        Part::Strength | Part::Challenge | Part::LastGoals | Part::NewGoal => {
            let items: Vec<AnyView> =
                pack.items.iter().filter(|item| Some(item.part) == part.shows()).map(|item| shown(t, item)).collect();
            if items.is_empty() {
                return view! { <p class="soft">{t.conference_part_empty()}</p> }.into_any();
            }
            view! { <Stack>{items}</Stack> }.into_any()
        }
    }
}

fn questions(t: Text, questions: &[Question]) -> AnyView {
    if questions.is_empty() {
        return view! { <p class="soft">{t.conference_questions_none()}</p> }.into_any();
    }
    let questions = questions
        .iter()
        .map(|question| {
            view! {
                <li>
                    <p class="soft small">{t.conference_asked_by(&question.asker_name)}</p>
                    <p class="prose" dir="auto">{question.text.clone()}</p>
                </li>
            }
        })
        .collect_view();
    view! { <ul role="list"><Stack gap=Gap::Small>{questions}</Stack></ul> }.into_any()
}

fn shown(t: Text, item: &Shown) -> AnyView {
    let say = (!item.say.is_empty()).then(|| {
        view! {
            <p class="soft small">{t.conference_item_say()}</p>
            <p class="prose" dir="auto">{item.say.clone()}</p>
        }
    });
    view! {
        <div>
            {content(t, &item.content)}
            {say}
        </div>
    }
    .into_any()
}

fn content(t: Text, content: &Content) -> AnyView {
    match content {
        Content::Goal(goal) => {
            let words = &goal.wording;
            let prose = |text: &str| view! { <p class="prose" dir="auto">{text.to_owned()}</p> }.into_any();
            let mut facts = Vec::new();
            if !words.why.is_empty() {
                facts.push((t.conference_item_why(), prose(&words.why)));
            }
            if !words.success.is_empty() {
                facts.push((t.conference_item_success(), prose(&words.success)));
            }
            if let Some(due) = words.due_on {
                facts.push((t.conference_item_due(), view! { <span>{t.day(due)}</span> }.into_any()));
            }
            let steps = (goal.steps_total > 0).then(|| {
                view! { <p class="soft small">{t.goal_steps_count(goal.steps_done, goal.steps_total)}</p> }
            });
            let mut kicker = t.conference_item_goal();
            if !goal.state.is_open() {
                kicker = format!("{kicker} · {}", state_name(t, goal.state));
            }
            view! {
                <p class="kicker">{kicker}</p>
                <h4 dir="auto">{words.title.clone()}</h4>
                {(!facts.is_empty()).then(|| view! { <DescriptionList items=facts/> })}
                {steps}
            }
            .into_any()
        }
        Content::Reflection { title, body } => view! {
            <p class="kicker">{t.conference_item_reflection()}</p>
            <h4 dir="auto">{title.clone()}</h4>
            <p class="prose" dir="auto">{body.clone()}</p>
        }
        .into_any(),
        Content::Gone => view! { <p class="soft">{t.conference_item_gone()}</p> }.into_any(),
    }
}
