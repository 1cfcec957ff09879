//! The five languages, and how one is chosen for a visitor.

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Locale {
    /// English.
    En,
    /// Spanish.
    Es,
    /// Arabic, right to left.
    Ar,
    /// Simplified Chinese.
    ZhHans,
    /// Vietnamese.
    Vi,
}

impl Locale {
    /// Every language, in the order of the switch.
    pub const ALL: [Self; 5] = [Self::En, Self::Es, Self::Ar, Self::ZhHans, Self::Vi];

    /// The BCP 47 tag, as in `lang="…"`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Ar => "ar",
            Self::ZhHans => "zh-Hans",
            Self::Vi => "vi",
        }
    }

    /// The language's name in itself: the only name its readers need.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Es => "Español",
            Self::Ar => "العربية",
            Self::ZhHans => "简体中文",
            Self::Vi => "Tiếng Việt",
        }
    }

    /// `ltr` or `rtl`, as in `dir="…"`.
    pub const fn direction(self) -> &'static str {
        if matches!(self, Self::Ar) { "rtl" } else { "ltr" }
    }

    /// Reads a tag; regions and scripts beyond ours are ignored (`es-MX` is Spanish).
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
        match language.as_str() {
            "en" => Some(Self::En),
            "es" => Some(Self::Es),
            "ar" => Some(Self::Ar),
            "zh" => Some(Self::ZhHans),
            "vi" => Some(Self::Vi),
            _ => None,
        }
    }

    /// The visitor's choice, else the language at home, else the browser's, else English.
    pub fn choose(chosen: Option<&str>, at_home: Option<&str>, accept_language: Option<&str>) -> Self {
        chosen
            .and_then(Self::from_tag)
            .or_else(|| at_home.and_then(Self::from_tag))
            .or_else(|| accept_language.and_then(Self::best_of))
            .unwrap_or(Self::En)
    }

    /// The first language of an `Accept-Language` header that we have, by weight.
    fn best_of(header: &str) -> Option<Self> {
        let mut wanted: Vec<(f32, &str)> = header
            .split(',')
            .take(20)
            .map(|part| {
                let (tag, weight) = part.split_once(";q=").unwrap_or((part, "1"));
                (weight.trim().parse().unwrap_or(0.0), tag)
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted.into_iter().find_map(|(_, tag)| Self::from_tag(tag))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_visitors_choice_comes_first() {
        assert_eq!(Locale::choose(Some("ar"), Some("es"), Some("vi")), Locale::Ar);
        assert_eq!(Locale::choose(None, Some("es"), Some("vi")), Locale::Es);
        assert_eq!(Locale::choose(Some("xx"), None, Some("fr, zh-CN;q=0.4, vi;q=0.8")), Locale::Vi);
        assert_eq!(Locale::choose(None, None, None), Locale::En);
    }
}
