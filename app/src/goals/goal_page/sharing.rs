//! Who can see a goal, in words with names, and the form that changes it.
use super::{seen, who_sees};
use crate::{
    goals::{view_model::SeenBy, words},
    i18n::Text,
    parts::PostForm,
    request,
    ui::{Card, CheckboxGroup, Choice, Disclosure, Hidden, RadioGroup, Section, SubmitRow, Variant, WhoSees},
};
use domain::{
    actor::Actor,
    goals::{service::GoalDetail, types::GoalState},
    roster::types::Role,
    visibility::Visibility,
};
use leptos::prelude::*;

pub(super) const SHARE: &str = "/api/goals/share";

/// The section, for the owner. Adults' own goals are theirs alone.
pub(super) fn section(t: Text, actor: &Actor, shown: &GoalDetail) -> AnyView {
    let private = matches!(seen(shown), SeenBy::OnlyOwner | SeenBy::Draft);
    let body = if actor.is(Role::Student) {
        let open = request::form(SHARE).failed();
        let form = form(t, shown);
        view! { <Disclosure summary=t.goal_share_change() open=open>{form}</Disclosure> }.into_any()
    } else {
        view! { <p class="soft">{t.goal_share_staff()}</p> }.into_any()
    };
    let text = who_sees(t, actor, shown);
    view! {
        <Section title=t.goal_share_title() id="sharing".to_owned()>
            <Card>
                <WhoSees text=text private=private/>
                {body}
            </Card>
        </Section>
    }
    .into_any()
}

fn form(t: Text, shown: &GoalDetail) -> impl IntoView + use<> {
    let form = request::form(SHARE);
    let adults = shown
        .readers
        .iter()
        .map(|reader| Choice::new(reader.person_id.to_string(), words::reader_name(t, reader)))
        .collect::<Vec<_>>();
    let mut levels = vec![Choice::new(Visibility::Private.as_str(), t.goal_share_private())];
    if !adults.is_empty() {
        levels.push(Choice::new(Visibility::Named.as_str(), t.goal_share_named()).describe(t.goal_share_named_about()));
    }
    levels.push(Choice::new(Visibility::Team.as_str(), t.goal_share_team()).describe(t.goal_share_team_about()));
    levels.push(Choice::new(Visibility::Family.as_str(), t.goal_share_family()).describe(t.goal_share_family_about()));
    let chosen = form.values("adults[]", shown.named.iter().map(ToString::to_string).collect());
    let names = (!adults.is_empty()).then(|| {
        view! {
            <CheckboxGroup
                name="adults[]"
                legend=t.goal_share_adults()
                hint=t.goal_share_adults_hint()
                options=adults
                values=chosen
                error=form.error("adults")
            />
        }
    });
    let draft = shown.goal.state == GoalState::Draft;
    let id = shown.goal.id.to_string();
    let level = form.value("visibility", shown.goal.visibility.as_str());
    let level_error = form.error("visibility");
    view! {
        <PostForm action=SHARE>
            <Hidden name="goal_id" value=id/>
            {draft.then(|| view! { <p>{t.goal_share_draft()}</p> })}
            <RadioGroup
                name="visibility"
                legend=t.goal_share_legend()
                options=levels
                value=level
                error=level_error
            />
            {names}
            <SubmitRow label=t.goal_share_button() variant=Variant::Secondary/>
        </PostForm>
    }
}
