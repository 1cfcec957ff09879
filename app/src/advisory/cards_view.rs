//! Sign-in cards of an advisor's own students: printed and ended without a way to the office.
use crate::{
    parts::PostForm,
    request::text,
    roster::words::access_badge,
    ui::{Button, Card, Checkbox, Dialog, Gap, Hidden, IconName, Section, Stack, SubmitRow, Tone, Variant},
};
use domain::{
    actor::{Actor, display_name},
    advisory::service::StudentRow,
};
use leptos::prelude::*;

const PRINT: &str = "/api/advisory/print-cards";
const END: &str = "/api/advisory/end-cards";

/// The whole group at once.
pub fn group() -> AnyView {
    let t = text();
    view! {
        <Section title=t.advisory_cards_title() lead=t.advisory_cards_lead() id="cards".to_owned()>
            <Card>
                <Stack gap=Gap::Medium>
                    <Dialog label=t.advisory_cards_print() title=t.advisory_cards_print_title() tone=Tone::Info icon=IconName::Printer>
                        <p>{t.advisory_cards_print_text()}</p>
                        <PostForm action=PRINT>
                            <Checkbox name="everybody" label=t.people_everybody() hint=t.people_everybody_hint()/>
                            <SubmitRow label=t.advisory_cards_print_yes() icon=IconName::Printer/>
                        </PostForm>
                    </Dialog>
                    <Dialog label=t.advisory_cards_end() title=t.advisory_cards_end_title() variant=Variant::Quiet icon=IconName::X>
                        <p>{t.advisory_cards_end_text()}</p>
                        <PostForm action=END>
                            <SubmitRow label=t.advisory_cards_end_yes() variant=Variant::Danger/>
                        </PostForm>
                    </Dialog>
                </Stack>
            </Card>
        </Section>
    }
    .into_any()
}

/// One student's sign-in, and their card.
pub fn cell(actor: &Actor, student: &StudentRow) -> impl IntoView + use<> {
    let t = text();
    let suspended = student.disabled_at.is_some();
    let badge = access_badge(student.password_set_at.is_some(), suspended, student.card_until, &actor.zone);
    let name = display_name(student.preferred_name.as_deref(), &student.given_name, &student.family_name);
    let id = student.student_id.to_string();
    let print = (!suspended).then(|| button(PRINT, IconName::Printer, id.clone(), t.people_print_card(), &name));
    let end = student.card_until.is_some().then(|| button(END, IconName::X, id, t.advisory_card_end(), &name));
    view! { {badge} {print} {end} }
}

fn button(action: &'static str, icon: IconName, id: String, label: String, name: &str) -> impl IntoView + use<> {
    let name = format!(" {name}");
    view! {
        <PostForm action=action>
            <Hidden name="student_id" value=id/>
            <Button variant=Variant::Quiet icon=icon>
                {label}
                <span class="visually-hidden">{name}</span>
            </Button>
        </PostForm>
    }
}
