//! Students on a counselor's caseload who asked for help: the words where the goal is shared, else only that they asked.
use crate::{
    goals::words::going_name,
    request::text,
    ui::{Card, CardLink, Gap, IconName, Section, Stack, Tone},
};
use domain::{actor::Actor, goals::CallForHelp, time::days_since};
use leptos::prelude::*;

/// The section; nothing where nobody asks.
pub fn section(actor: &Actor, calls: Vec<CallForHelp>) -> Option<AnyView> {
    let t = text();
    (!calls.is_empty()).then(|| {
        let cards = calls.into_iter().map(|call| card(actor, call)).collect_view();
        view! {
            <Section title=t.advisory_help_title() lead=t.advisory_help_lead() id="help".to_owned()>
                <Stack gap=Gap::Small>{cards}</Stack>
            </Section>
        }
        .into_any()
    })
}

fn card(actor: &Actor, call: CallForHelp) -> AnyView {
    let t = text();
    let since = t.days_ago(days_since(call.at, actor.today, &actor.zone));
    let Some(words) = call.words else {
        return view! {
            <Card title=call.student_name icon=IconName::Help tone=Tone::Warn>
                <p class="soft small">{since}</p>
                <p>{t.advisory_help_hidden()}</p>
            </Card>
        }
        .into_any();
    };
    let said = if words.check_in.note.is_empty() { words.goal_title } else { words.check_in.note };
    let meta = format!("{} · {since}", going_name(t, words.check_in.going));
    view! {
        <CardLink
            href=format!("/goals/{}", words.goal_id)
            title=call.student_name
            text=said
            meta=meta
            icon=IconName::Help
            tone=Tone::Warn
        />
    }
    .into_any()
}
