//! The design system: every shape a page is made of, and none of its meaning.
//!
//! Nothing here knows a goal, a student or a language. Words come in as props, already translated,
//! and what people wrote comes in as plain strings and leaves escaped. The look is in `style/`.

mod bars;
mod button;
mod card;
mod chart;
mod choices;
mod disclosure;
mod field;
mod form;
mod frame;
mod icon;
mod layout;
mod link;
mod menu;
mod notice;
mod page;
mod pagination;
mod people;
mod progress;
#[cfg(feature = "ssr")]
mod qr;
mod select;
#[cfg(feature = "ssr")]
mod styleguide;
mod table;
#[cfg(all(test, feature = "ssr"))]
mod tests;
mod text_area;
mod text_fields;
mod timeline;
mod tone;

pub use bars::{Bar, Bars};
pub use button::{Button, LinkButton, Variant};
pub use card::{Card, CardLink, NextUp};
pub use chart::{Chart, ChartPoint};
pub use choices::{Checkbox, CheckboxGroup, Choice, RadioGroup};
pub use disclosure::{Dialog, Disclosure};
pub use form::{ErrorSummary, Form, Hidden, SubmitRow};
pub use frame::{Frame, FrameWords, NavItem};
pub use icon::{Icon, IconName, IconSprite, icon_sprite};
pub use layout::{Gap, Grid, Row, Stack};
pub use link::{SafeLink, safe_href};
pub use menu::{LanguageChoice, LanguageSwitch, Menu, MenuLink, WhoAmI};
pub use notice::{Badge, Notice, Toast, WhoSees};
pub use page::{EmptyState, PageHead, Section};
pub use pagination::Pagination;
pub use people::{Avatar, Bdi};
pub use progress::{Progress, StepItem, StepState, Steps};
#[cfg(feature = "ssr")]
pub use qr::qr_code;
pub use select::Select;
#[cfg(feature = "ssr")]
pub use styleguide::Styleguide;
pub use table::{DescriptionList, Table};
pub use text_area::TextArea;
pub use text_fields::{CodeField, DateField, FileField, PasswordField, TextField};
pub use timeline::{Timeline, TimelineItem};
pub use tone::Tone;
