//! `/settings/mail`: what waits, what could not be delivered, and why. What a mail says stands here in a demo alone.
use super::{Outgoing, letter, words};
use crate::{
    error::{AppError, ErrorKind},
    parts::{PostForm, pager},
    request::{self, text},
    routes::Params,
    ui::{Badge, Bdi, Button, Card, EmptyState, Hidden, IconName, LinkButton, Notice, PageHead, Stack, Table, Tone, Variant},
};
use domain::{
    id::parse_id,
    notices::{
        service::{self, Listed},
        types::MessageState,
    },
    time::TimeZone,
};
use leptos::prelude::*;

const HERE: &str = "/settings/mail";
const TRY_AGAIN: &str = "/api/notices/try-again";
/// What administrators mend.
const STUCK: [MessageState; 2] = [MessageState::Waiting, MessageState::Undeliverable];

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let (actor, snapshot, services) = (request::actor()?, request::snapshot()?, request::services()?);
    let kept = services.mail == Outgoing::Kept;
    if let Some(id) = request::query("open") {
        return opened(&id, kept).await;
    }
    let number = request::page_number();
    let states = if kept { MessageState::ALL } else { &STUCK };
    let (mails, more) = service::list(snapshot.as_ref(), &actor, states, number).await?;
    let unset = (services.mail == Outgoing::Nowhere)
        .then(|| view! { <Notice tone=Tone::Warn title=t.mail_not_set_title()>{t.mail_not_set_text()}</Notice> });
    let demo = kept.then(|| view! { <Notice tone=Tone::Info>{t.mail_kept_text()}</Notice> });
    let list = if mails.is_empty() {
        view! { <EmptyState icon=IconName::Send title=t.mail_none() text=t.mail_none_text()/> }.into_any()
    } else {
        table(mails, kept, &actor.zone).into_any()
    };
    Ok(view! {
        <PageHead title=t.mail_title() lead=t.mail_lead()/>
        <Stack>{unset} {demo} {list} {pager(HERE, number, more)}</Stack>
    }
    .into_any())
}

fn table(mails: Vec<Listed>, kept: bool, zone: &TimeZone) -> impl IntoView + use<> {
    let t = text();
    let rows = mails.into_iter().map(|mail| row(mail, kept, zone)).collect_view();
    view! {
        <Table caption=t.mail_title() quiet_caption=true>
            <thead>
                <tr>
                    <th scope="col">{t.mail_to()}</th>
                    <th scope="col">{t.mail_about()}</th>
                    <th scope="col">{t.mail_since()}</th>
                    <th scope="col">{t.mail_state()}</th>
                    <th scope="col">{t.mail_act()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

fn row(mail: Listed, kept: bool, zone: &TimeZone) -> impl IntoView + use<> {
    let t = text();
    let about = words::kind(t, mail.kind);
    let (state, tone) = words::state(t, mail.state);
    let why = mail.trouble.filter(|_| mail.state != MessageState::Sent).map(|trouble| words::trouble(t, trouble, mail.code));
    let waits = mail.state == MessageState::Waiting && mail.attempts > 0;
    let next = waits.then(|| t.mail_next(&t.short_moment(mail.next_at, zone)));
    let whose = format!(" {} {about}", mail.name);
    let open = kept.then(|| {
        let (href, whose) = (format!("{HERE}?open={}", mail.id), whose.clone());
        view! {
            <LinkButton href=href variant=Variant::Quiet small=true>
                {t.mail_open()} <span class="visually-hidden">{whose}</span>
            </LinkButton>
        }
    });
    let again = mail.can_retry.then(|| {
        let id = mail.id.to_string();
        view! {
            <PostForm action=TRY_AGAIN>
                <Hidden name="message_id" value=id/>
                <Button small=true>{t.mail_try_again()} <span class="visually-hidden">{whose}</span></Button>
            </PostForm>
        }
    });
    view! {
        <tr>
            <th scope="row"><Bdi text=mail.name/></th>
            <td>{about}</td>
            <td>{t.short_moment(mail.created_at, zone)}</td>
            <td>
                <Badge tone=tone text=state/>
                {why.map(|why| view! { <p class="small">{why}</p> })}
                {next.map(|next| view! { <p class="small soft">{next}</p> })}
            </td>
            <td>{open} {again}</td>
        </tr>
    }
}

/// One mail as its reader got it, in a demo.
async fn opened(id: &str, kept: bool) -> Result<AnyView, AppError> {
    let missing = || AppError::of(ErrorKind::NotFound);
    let id = parse_id(id).filter(|_| kept).ok_or_else(missing)?;
    let t = text();
    let (actor, snapshot, services) = (request::actor()?, request::snapshot()?, request::services()?);
    let ready = service::read_kept(snapshot.as_ref(), &services.db.secret, &actor, id).await?;
    let letter = letter::write(&ready, &services.base_url);
    let (lang, dir) = (letter.locale.tag(), letter.locale.direction());
    let link = letter.link.map(|(path, label)| {
        view! { <p><LinkButton href=path variant=Variant::Primary onwards=true>{label}</LinkButton></p> }
    });
    Ok(view! {
        <PageHead title=letter.subject lead=t.mail_opened_to(&ready.address) back=(HERE.to_owned(), t.mail_title())/>
        <Card>
            <div class="prose" lang=lang dir=dir>{letter.text}</div>
            {link}
        </Card>
    }
    .into_any())
}
