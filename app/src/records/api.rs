//! Server functions of records: asking, answering, restrictions and the words about them, and opening one for a reason.
use crate::{done::Done, error::AppError};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use super::{id_of, version_of};

/// Asks formally about a record.
#[server(prefix = "/api", endpoint = "records/ask")]
pub async fn ask(
    #[server(default)] student_id: String,
    #[server(default)] kind: String,
    #[server(default)] what: String,
    #[server(default)] why: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::records::{service, types::NewRequest};
    let actor = request::actor()?;
    let student_id = id_of(&student_id)?;
    let new = NewRequest::parse(student_id, &kind, &what, &why)?;
    let id = service::ask(&request::services()?.db, &actor, &new).await?;
    Ok(Done::to(format!("/records/requests/{id}")).saying(Toast::RequestSent))
}

/// Becomes the named person who answers a request.
#[server(prefix = "/api", endpoint = "records/take")]
pub async fn take(#[server(default)] request_id: String, #[server(default)] version: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    let (id, version) = (id_of(&request_id)?, version_of(&version)?);
    domain::records::service::take(&request::services()?.db, request::actor()?.as_ref(), id, version).await?;
    Ok(Done::to(format!("/records/requests/{id}")).saying(Toast::Saved))
}

/// Answers a request.
#[server(prefix = "/api", endpoint = "records/answer")]
pub async fn answer(
    #[server(default)] request_id: String,
    #[server(default)] version: String,
    #[server(default)] outcome: String,
    #[server(default)] answer: String,
    #[server(default)] shown: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::records::service;
    let (id, version) = (id_of(&request_id)?, version_of(&version)?);
    let typed = (outcome.as_str(), answer.as_str(), shown.as_str());
    service::answer(&request::services()?.db, request::actor()?.as_ref(), id, version, typed).await?;
    Ok(Done::to(format!("/records/requests/{id}")).saying(Toast::RequestAnswered))
}

/// Passes on what a family said about a court order.
#[server(prefix = "/api", endpoint = "records/flag")]
pub async fn flag(#[server(default)] student_id: String, #[server(default)] text: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::records::{service, types::NewFlag};
    let new = NewFlag::parse(&student_id, &text)?;
    service::flag(&request::services()?.db, request::actor()?.as_ref(), &new).await?;
    Ok(Done::to("/records").saying(Toast::FlagSent))
}

/// Takes such a word off the list.
#[server(prefix = "/api", endpoint = "records/close-flag")]
pub async fn close_flag(#[server(default)] flag_id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    let id = id_of(&flag_id)?;
    domain::records::service::close_flag(&request::services()?.db, request::actor()?.as_ref(), id).await?;
    Ok(Done::to("/records/restrictions").saying(Toast::Saved))
}

/// Enters a restriction.
#[server(prefix = "/api", endpoint = "records/enter-restriction")]
pub async fn enter_restriction(
    #[server(default)] student_id: String,
    #[server(default)] adult_id: String,
    #[server(default)] scope: String,
    #[server(default)] document: String,
    #[server(default)] starts_on: String,
    #[server(default)] ends_on: String,
    #[server(default)] urgent: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::records::{
        service,
        types::{NewRestriction, NewRestrictionForm},
    };
    let actor = request::actor()?;
    let student_id = id_of(&student_id)?;
    let form = NewRestrictionForm { adult_id, scope, document, starts_on, ends_on, urgent };
    let new = NewRestriction::parse(student_id, &form, actor.today)?;
    let id = service::enter(&request::services()?.db, &actor, &new).await?;
    Ok(Done::to(format!("/records/restrictions/{id}")).saying(Toast::Saved))
}

/// A second person confirms a restriction, or declines it.
#[server(prefix = "/api", endpoint = "records/decide-restriction")]
pub async fn decide_restriction(
    #[server(default)] restriction_id: String,
    #[server(default)] version: String,
    #[server(default)] word: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::records::{service, types::second_word};
    let (id, version) = (id_of(&restriction_id)?, version_of(&version)?);
    let actor = request::actor()?;
    service::decide(&request::services()?.db, &actor, id, version, second_word(&word)?).await?;
    Ok(Done::to(format!("/records/restrictions/{id}")).saying(Toast::Saved))
}

/// Asks for another end of a restriction.
#[server(prefix = "/api", endpoint = "records/change-restriction")]
pub async fn change_restriction(
    #[server(default)] restriction_id: String,
    #[server(default)] version: String,
    #[server(default)] ends_on: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    let (id, version) = (id_of(&restriction_id)?, version_of(&version)?);
    let actor = request::actor()?;
    domain::records::service::change_end(&request::services()?.db, &actor, id, version, &ends_on).await?;
    Ok(Done::to(format!("/records/restrictions/{id}")).saying(Toast::Saved))
}

/// A second person confirms another end, or declines it.
#[server(prefix = "/api", endpoint = "records/decide-change")]
pub async fn decide_change(
    #[server(default)] restriction_id: String,
    #[server(default)] version: String,
    #[server(default)] word: String,
) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::records::{service, types::second_word};
    let (id, version) = (id_of(&restriction_id)?, version_of(&version)?);
    let actor = request::actor()?;
    service::decide_change(&request::services()?.db, &actor, id, version, second_word(&word)?).await?;
    Ok(Done::to(format!("/records/restrictions/{id}")).saying(Toast::Saved))
}

/// Opens a student's record for a stated reason and half an hour.
#[server(prefix = "/api", endpoint = "records/open-record")]
pub async fn open_record(#[server(default)] student_id: String, #[server(default)] why: String) -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    use domain::records::{service, types::NewOpening};
    let student_id = id_of(&student_id)?;
    let new = NewOpening::parse(student_id, &why)?;
    service::open_record(&request::services()?.db, request::actor()?.as_ref(), &new).await?;
    Ok(Done::to(format!("/people/{student_id}")).saying(Toast::RecordOpened))
}

/// Closes the record that is open.
#[server(prefix = "/api", endpoint = "records/close-record")]
pub async fn close_record() -> Result<Done, AppError> {
    use crate::{done::Toast, request};
    let student_id = domain::records::service::close_record(&request::services()?.db, request::actor()?.as_ref()).await?;
    Ok(Done::to(format!("/people/{student_id}")).saying(Toast::RecordClosed))
}
