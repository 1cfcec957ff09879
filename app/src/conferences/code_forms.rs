//! Guests with a code on the page of a conference: who holds one, whether it was used, and the forms that make and end one.
use super::words;
use crate::{
    i18n::{Locale, Text},
    parts::{PostForm, problems},
    request,
    ui::{Badge, Bdi, Button, Card, Hidden, Section, Select, Stack, SubmitRow, Table, TextField, Tone, Variant},
};
use domain::{
    conferences::service::{CODES_MOST, Code, Conference},
    id::Id,
};
use leptos::prelude::*;

const MAKE: &str = "/api/conferences/make-code";
const END: &str = "/api/conferences/end-code";

/// What was wrong with the form for a new code.
pub fn summary(id: Id) -> AnyView {
    problems(&request::form_of(MAKE, "conference_id", &id.to_string())).into_any()
}

/// The codes of a conference, for those who may invite. Nothing for others.
pub fn codes(t: Text, conference: &Conference) -> Option<AnyView> {
    let ahead = conference.line.state.is_ahead();
    if !conference.may.invite || (!ahead && conference.codes.is_empty()) {
        return None;
    }
    let full = conference.codes.len() as u64 >= CODES_MOST;
    let form = match (ahead, full) {
        (false, _) => None,
        (true, true) => Some(view! { <p class="soft">{t.guest_codes_full()}</p> }.into_any()),
        (true, false) => Some(make_form(t, conference)),
    };
    let list = (!conference.codes.is_empty()).then(|| list(t, conference));
    let view = view! {
        <div class="no-print">
            <Section title=t.guest_codes_title() lead=t.guest_codes_lead() id="codes".to_owned()>
                <Stack>
                    {list}
                    {form}
                </Stack>
            </Section>
        </div>
    };
    Some(view.into_any())
}

fn list(t: Text, conference: &Conference) -> AnyView {
    let rows = conference.codes.iter().map(|code| row(t, conference, code)).collect_view();
    view! {
        <Table caption=t.guest_codes_title() quiet_caption=true>
            <thead>
                <tr>
                    <th scope="col">{t.guest_codes_column_guest()}</th>
                    <th scope="col">{t.guest_codes_column_code()}</th>
                    <th scope="col">{t.guest_codes_column_used()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
    .into_any()
}

fn row(t: Text, conference: &Conference, code: &Code) -> AnyView {
    let zone = &conference.line.zone;
    let at = t.short_moment(code.ends_at, zone);
    let (tone, state) =
        if code.works { (Tone::Good, t.guest_codes_works(&at)) } else { (Tone::Neutral, t.guest_codes_over(&at)) };
    let used = code.first_used_at.map_or_else(|| t.guest_codes_unused(), |at| t.guest_codes_used(&t.short_moment(at, zone)));
    let (id, label) = (code.id.to_string(), t.guest_codes_end_of(&code.name));
    let end = code.works.then(|| {
        view! {
            <PostForm action=END>
                <Hidden name="code_id" value=id/>
                <Button small=true variant=Variant::Quiet>{label}</Button>
            </PostForm>
        }
    });
    view! {
        <tr>
            <th scope="row"><Bdi text=code.name.clone()/></th>
            <td><Badge tone=tone text=state/> {end}</td>
            <td>{used}</td>
        </tr>
    }
    .into_any()
}

fn make_form(t: Text, conference: &Conference) -> AnyView {
    let id = conference.line.id.to_string();
    let form = request::form_of(MAKE, "conference_id", &id);
    let languages = Locale::ALL.map(|locale| (locale.tag().to_owned(), locale.own_name().to_owned())).to_vec();
    view! {
        <Card>
            <PostForm action=MAKE>
                <Hidden name="conference_id" value=id/>
                <TextField
                    name="name"
                    id=words::field_id(&form, "code", "name")
                    label=t.guest_codes_name()
                    value=form.value("name", "")
                    error=form.error("name")
                />
                <Select
                    name="language"
                    id=words::field_id(&form, "code", "language")
                    label=t.guest_codes_language()
                    options=languages
                    value=form.value("language", "")
                    placeholder=t.guest_codes_language_unknown()
                    error=form.error("language")
                />
                <SubmitRow label=t.guest_codes_button() variant=Variant::Secondary/>
            </PostForm>
        </Card>
    }
    .into_any()
}
