//! Choosing what to show, after reading who will read it; and what is chosen, to be changed, moved or taken back.
use super::{
    prepare_page::{CHOOSE, EDIT},
    view_model, words,
};
use crate::{
    i18n::Text,
    parts::PostForm,
    request,
    ui::{
        Button, Card, Choice, Dialog, Disclosure, EmptyState, Gap, Hidden, IconName, Notice, RadioGroup, Row, Section, Select,
        Stack, SubmitRow, TextArea, Tone, Variant, WhoSees,
    },
};
use domain::{
    conferences::{
        service::{Offer, Pack, Preparation, Shown},
        types::{AgendaPart, Direction, ItemKind},
    },
    goals::types::GoalState,
};
use leptos::prelude::*;

const MOVE: &str = "/api/conferences/move-item";
const REMOVE: &str = "/api/conferences/remove-item";

/// The form that chooses something. It says first, by name, who will read it.
pub fn choose_form(t: Text, preparation: &Preparation) -> AnyView {
    let conference = &preparation.conference;
    let id = conference.line.id.to_string();
    let form = request::form_of(CHOOSE, "conference_id", &id);
    if preparation.offers.is_empty() {
        return view! {
            <EmptyState icon=IconName::Goal title=t.prepare_choose_none_title() text=t.prepare_choose_none_text()/>
        }
        .into_any();
    }
    let names = t.list(&conference.readers());
    let readers = if names.is_empty() { t.prepare_choose_readers_none() } else { t.prepare_choose_readers(&names) };
    let offers: Vec<(String, String)> =
        preparation.offers.iter().map(|offer| (format!("{}:{}", offer.kind, offer.id), offered(t, offer))).collect();
    let private = preparation.offers.iter().any(|offer| offer.only_you).then(|| t.prepare_choose_private());
    let ended = preparation.offers.iter().any(|offer| offer.state.is_some_and(|state| !state.is_open()));
    let ended = ended.then(|| t.prepare_choose_ended());
    let parts = AgendaPart::ALL.iter().map(|part| Choice::new(part.as_str(), words::agenda_part(t, *part))).collect::<Vec<_>>();
    view! {
        <Section title=t.prepare_choose_title() id="choose".to_owned()>
            <Card>
                <WhoSees text=readers/>
                {(!names.is_empty()).then(|| view! { <p class="soft small">{t.prepare_choose_later()}</p> })}
                <PostForm action=CHOOSE>
                    <Hidden name="conference_id" value=id/>
                    <Select
                        name="item"
                        label=t.prepare_choose_item()
                        hint=private
                        options=offers
                        value=form.value("item", "")
                        placeholder=t.prepare_choose_placeholder()
                        error=form.error("item")
                    />
                    <RadioGroup
                        name="part"
                        legend=t.prepare_choose_part()
                        hint=ended
                        options=parts
                        value=form.value("part", "")
                        error=form.error("part")
                    />
                    <TextArea
                        name="say"
                        id=words::field_id(&form, "choose", "say")
                        label=t.prepare_choose_say()
                        hint=t.prepare_choose_say_hint()
                        note=t.optional()
                        value=form.value("say", "")
                        error=form.error("say")
                        rows=2
                    />
                    <SubmitRow label=t.prepare_choose_button()/>
                </PostForm>
            </Card>
        </Section>
    }
    .into_any()
}

/// Something that can be chosen, in words: what it is, and whether choosing it shows it for the first time.
fn offered(t: Text, offer: &Offer) -> String {
    let title = &offer.title;
    let offered = match (offer.kind, offer.state) {
        (ItemKind::Goal, Some(GoalState::Achieved)) => t.prepare_offer_achieved(title),
        (ItemKind::Goal, Some(GoalState::LetGo)) => t.prepare_offer_let_go(title),
        (ItemKind::Goal, Some(GoalState::Revised)) => t.prepare_offer_revised(title),
        (ItemKind::Goal, _) => t.prepare_offer_goal(title),
        (ItemKind::Reflection, _) => t.prepare_offer_reflection(title),
    };
    if offer.only_you { t.prepare_offer_private(&offered) } else { offered }
}

/// What is chosen, part by part in the order of the talk.
pub fn chosen(t: Text, preparation: &Preparation, pack: &Pack) -> AnyView {
    if pack.items.is_empty() {
        return view! {
            <Section title=t.prepare_chosen_title()>
                <EmptyState icon=IconName::Star title=t.prepare_chosen_none_title() text=t.prepare_chosen_none_text()/>
            </Section>
        }
        .into_any();
    }
    let cards = AgendaPart::ALL
        .iter()
        .flat_map(|part| pack.items.iter().enumerate().filter(move |(_, item)| item.part == *part))
        .map(|(index, item)| item_card(t, preparation, item, view_model::can_move(&pack.items, index)))
        .collect_view();
    view! {
        <Section title=t.prepare_chosen_title()>
            <Stack gap=Gap::Small>{cards}</Stack>
        </Section>
    }
    .into_any()
}

fn item_card(t: Text, preparation: &Preparation, item: &Shown, (up, down): (bool, bool)) -> AnyView {
    let ahead = preparation.conference.line.state.is_ahead();
    let title = if item.title().is_empty() { t.conference_item_gone() } else { item.title().to_owned() };
    let icon = match item.kind {
        ItemKind::Goal => IconName::Goal,
        ItemKind::Reflection => IconName::Reflection,
    };
    let say = (!item.say.is_empty()).then(|| view! { <p class="prose" dir="auto">{item.say.clone()}</p> });
    let newer = (ahead && preparation.newer(item).is_some()).then(|| {
        view! { <Notice tone=Tone::Info>{t.prepare_newer()}</Notice> }
    });
    let up = (ahead && up).then(|| move_form(item, Direction::Up, t.prepare_up_of(&title)));
    let down = (ahead && down).then(|| move_form(item, Direction::Down, t.prepare_down_of(&title)));
    let part = words::agenda_part(t, item.part);
    let edit = ahead.then(|| edit_form(t, item, preparation.newer(item).is_some()));
    let remove = remove_form(t, item);
    view! {
        <Card title=title icon=icon>
            <p class="kicker">{part}</p>
            {say}
            {newer}
            {edit}
            <Row gap=Gap::Small>
                {up}
                {down}
                {remove}
            </Row>
        </Card>
    }
    .into_any()
}

fn edit_form(t: Text, item: &Shown, newer: bool) -> AnyView {
    let id = item.id.to_string();
    let form = request::form_of(EDIT, "item_id", &id);
    let say = form.value("say", &item.say);
    let field = words::field_id(&form, &format!("edit-{id}"), "say");
    view! {
        <Disclosure summary=t.prepare_edit_title() open=form.failed() || newer>
            <PostForm action=EDIT>
                <Hidden name="item_id" value=id/>
                <TextArea
                    name="say"
                    id=field
                    label=t.prepare_choose_say()
                    value=say
                    error=form.error("say")
                    rows=2
                />
                <SubmitRow label=t.prepare_edit_button() variant=Variant::Secondary>
                    {newer.then(|| view! { <Button name="update".to_owned() value="true".to_owned()>{t.prepare_update_button()}</Button> })}
                </SubmitRow>
            </PostForm>
        </Disclosure>
    }
    .into_any()
}

fn move_form(item: &Shown, direction: Direction, label: String) -> AnyView {
    let id = item.id.to_string();
    view! {
        <PostForm action=MOVE>
            <Hidden name="item_id" value=id/>
            <Hidden name="direction" value=direction.as_str()/>
            <Button small=true variant=Variant::Quiet>{label}</Button>
        </PostForm>
    }
    .into_any()
}

fn remove_form(t: Text, item: &Shown) -> AnyView {
    let id = item.id.to_string();
    view! {
        <Dialog label=t.prepare_remove() title=t.prepare_remove_question() variant=Variant::Quiet>
            <p>{t.prepare_remove_text()}</p>
            <PostForm action=REMOVE>
                <Hidden name="item_id" value=id/>
                <SubmitRow label=t.prepare_remove() variant=Variant::Danger/>
            </PostForm>
        </Dialog>
    }
    .into_any()
}
