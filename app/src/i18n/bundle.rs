//! The messages, parsed once, and how one is said.
use super::{Locale, Text, messages};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<Vec<Bundle>> = LazyLock::new(|| Locale::ALL.into_iter().map(bundle).collect());

const fn sources(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::En => messages::EN,
        Locale::Es => messages::ES,
        Locale::Ar => messages::AR,
        Locale::ZhHans => messages::ZH_HANS,
        Locale::Vi => messages::VI,
    }
}

fn bundle(locale: Locale) -> Bundle {
    let language: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    for source in sources(locale) {
        // The build has parsed every file; what a parser recovers is what it read then.
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl Text {
    /// Says the message `key` with these arguments. Called by the generated functions.
    pub(super) fn say(self, key: &str, arguments: &[(&'static str, FluentValue<'_>)]) -> String {
        let index = Locale::ALL.iter().position(|locale| *locale == self.locale).unwrap_or(0);
        let Some(bundle) = BUNDLES.get(index) else { return key.to_owned() };
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut given = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            given.set(*name, value.clone());
        }
        bundle.format_pattern(pattern, Some(&given), &mut Vec::new()).into_owned()
    }
}
