//! What somebody can see and why, in words: by role, and by each tie. For a student: who can see them.
use crate::{
    i18n::Text,
    layout::role_name,
    parts::pager,
    request::text,
    roster::words::{kind_name, kind_sees, role_sees},
    ui::{Badge, Bdi, Card, DescriptionList, EmptyState, IconName, LinkButton, Row, Section, Table, Tone, Variant, WhoSees},
};
use domain::{
    roster::{
        person::{ByRole, Other, Person, Show, Standing, Tie},
        types::{RelationKind, Role},
    },
    time::Date,
};
use leptos::prelude::*;

/// The sections, those that have something to say.
pub fn sections(person: &Person, show: Show, number: u64) -> impl IntoView + use<> {
    let student = person.is(Role::Student);
    let ties = ties(person, show, number, student);
    let by_role = student.then(|| by_role(&person.by_role));
    (roles(person), ties, by_role)
}

/// What each role opens by itself.
fn roles(person: &Person) -> Option<AnyView> {
    let t = text();
    let mut held: Vec<Role> = Vec::new();
    for role in person.roles.iter().map(|held| held.role) {
        if !held.contains(&role) {
            held.push(role);
        }
    }
    (!held.is_empty()).then(|| {
        let facts = held.into_iter().map(|role| (role_name(t, role), role_sees(role).into_any())).collect::<Vec<_>>();
        view! {
            <Section title=t.role_sees_title() lead=t.role_sees_lead() id="sees".to_owned()>
                <Card><DescriptionList items=facts/></Card>
            </Section>
        }
        .into_any()
    })
}

fn ties(person: &Person, show: Show, number: u64, student: bool) -> AnyView {
    let t = text();
    let (now, other) = person.tie_counts;
    let (title, lead) =
        if student { (t.ties_of_student(), t.ties_of_student_lead()) } else { (t.ties_of_adult(), t.ties_of_adult_lead()) };
    let here = format!("/people/{}", person.id);
    let switch = (other > 0 || show == Show::Other).then(|| {
        let link = |shown: Show, label: String| {
            let variant = if shown == show { Variant::Primary } else { Variant::Secondary };
            let href = if shown == Show::Now { format!("{here}#ties") } else { format!("{here}?show=other#ties") };
            view! { <LinkButton href=href variant=variant small=true>{label}</LinkButton> }
        };
        let links = (link(Show::Now, t.ties_now(now)), link(Show::Other, t.ties_other(other)));
        view! { <Row>{links}</Row> }
    });
    let list = if person.ties.is_empty() {
        let words = if student { t.ties_none_student() } else { t.ties_none_adult() };
        view! { <EmptyState icon=IconName::Eye title=t.ties_none() text=words/> }.into_any()
    } else {
        table(&person.ties, title.clone())
    };
    let page = if show == Show::Now { here } else { format!("{here}?show=other") };
    let pages = pager(&page, number, person.more_ties);
    view! {
        <Section title=title lead=lead id="ties".to_owned()>
            {switch}
            {list}
            {pages}
        </Section>
    }
    .into_any()
}

fn table(ties: &[Tie], caption: String) -> AnyView {
    let t = text();
    let rows = ties.iter().map(row).collect_view();
    view! {
        <Table caption=caption quiet_caption=true>
            <thead>
                <tr>
                    <th scope="col">{t.ties_whom()}</th>
                    <th scope="col">{t.ties_why()}</th>
                    <th scope="col">{t.ties_what()}</th>
                    <th scope="col">{t.ties_when()}</th>
                    <th scope="col">{t.person_source()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
    .into_any()
}

fn row(tie: &Tie) -> impl IntoView + use<> {
    let t = text();
    let of_another = tie.kind == RelationKind::Partner && !tie.as_student;
    let kind = if of_another { t.tie_partner_of() } else { kind_name(tie.kind) };
    let why = tie.group.as_ref().map_or_else(|| kind.clone(), |group| t.ties_kind_in(group, &kind));
    let what = match tie.standing {
        Standing::Live => {
            let on_file = tie.restricted.map(|days| restriction(t, days));
            let household = (tie.kind == RelationKind::Guardian).then(|| view! { <p class="soft small">{t.tie_household()}</p> });
            view! { <p>{kind_sees(tie.kind)}</p> {household} {on_file} }.into_any()
        }
        Standing::Limited => {
            let days = tie.restricted.map(|days| view! { <p class="soft small">{span(t, days.0, days.1)}</p> });
            view! { <Badge tone=Tone::Warn icon=IconName::Lock text=t.ties_limited()/> {days} }.into_any()
        }
        Standing::Later => view! { <Badge icon=IconName::Clock text=t.ties_later()/> }.into_any(),
        Standing::Ended => view! { <Badge text=t.ties_ended()/> }.into_any(),
    };
    let source = if tie.from_roster { t.person_from_roster() } else { t.person_from_hand() };
    let days = span(t, tie.since, tie.until);
    let end = super::helpers::end(tie);
    view! {
        <tr>
            <th scope="row">{other(&tie.other)}</th>
            <td>{why}</td>
            <td>{what}</td>
            <td>{days} {end}</td>
            <td>{source}</td>
        </tr>
    }
}

/// A restriction that is on file and does not close the record: it waits for a second person, or limits a part.
fn restriction(t: Text, days: (Option<Date>, Option<Date>)) -> AnyView {
    view! {
        <Badge tone=Tone::Info icon=IconName::Alert text=t.ties_on_file()/>
        <p class="soft small">{span(t, days.0, days.1)}</p>
    }
    .into_any()
}

/// From when to when, in words. The last day is the day before the end.
fn span(t: Text, since: Option<Date>, until: Option<Date>) -> String {
    let last = until.and_then(|day| day.yesterday().ok());
    match (since, last) {
        (None, None) => t.tie_span_always(),
        (Some(since), None) => t.tie_span_since(&t.day(since)),
        (None, Some(last)) => t.tie_span_until(&t.day(last)),
        (Some(since), Some(last)) => t.tie_span_between(&t.day(last), &t.day(since)),
    }
}

fn other(other: &Other) -> AnyView {
    match other {
        Other::Known { id, name } => {
            let (href, name) = (format!("/people/{id}"), name.clone());
            view! { <a href=href><Bdi text=name/></a> }.into_any()
        }
        Other::Elsewhere(school) => text().ties_elsewhere(school).into_any(),
    }
}

/// Who sees how a student stands because of a role at the school.
fn by_role(groups: &[ByRole]) -> AnyView {
    let t = text();
    let facts = groups
        .iter()
        .map(|group| {
            let holders = group
                .holders
                .iter()
                .map(|holder| {
                    let holder = match holder {
                        Other::Elsewhere(name) => view! { <Bdi text=name.clone()/> }.into_any(),
                        known @ Other::Known { .. } => other(known),
                    };
                    view! { <li>{holder}</li> }
                })
                .collect_view();
            let sees = role_sees(group.role);
            let body = view! {
                <p class="soft small">{sees}</p>
                <ul role="list">{holders}</ul>
            };
            (role_name(t, group.role), body.into_any())
        })
        .collect::<Vec<_>>();
    view! {
        <Section title=t.tie_by_role_title() id="by-role".to_owned()>
            <Card>
                <DescriptionList items=facts/>
                <WhoSees text=t.tie_by_role_note()/>
            </Card>
        </Section>
    }
    .into_any()
}
