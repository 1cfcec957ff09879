//! Names of invented people, in sets that belong together: given names and family names of one background.

use super::{super::random::Random, backgrounds::BACKGROUNDS};

/// A language at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    English,
    Spanish,
    Vietnamese,
    Chinese,
    Arabic,
}

impl Language {
    /// Every language, in the order of how many speak it here.
    pub const ALL: [Self; 5] = [Self::English, Self::Spanish, Self::Vietnamese, Self::Chinese, Self::Arabic];

    /// The language's tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::Vietnamese => "vi",
            Self::Chinese => "zh-Hans",
            Self::Arabic => "ar",
        }
    }

    /// The language with this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// A home's language: six in ten English, two Spanish, the rest shared.
    pub fn of_a_home(random: &mut Random) -> Self {
        match random.below(100) {
            0..60 => Self::English,
            60..80 => Self::Spanish,
            80..88 => Self::Vietnamese,
            88..94 => Self::Chinese,
            _ => Self::Arabic,
        }
    }
}

/// Which list a given name comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    Woman,
    Man,
}

impl Gender {
    /// One or the other.
    pub fn any(random: &mut Random) -> Self {
        if random.chance(50) { Self::Woman } else { Self::Man }
    }
}

/// How a couple and their children are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Custom {
    /// Most couples share one name.
    Shared,
    /// Children bear the first name of each parent.
    Both,
    /// A wife keeps her own name; children bear their father's.
    Father,
}

/// Names that belong together.
#[derive(Debug)]
pub struct Background {
    pub(super) language: Language,
    /// How many in a hundred homes of this language.
    pub(super) weight: usize,
    pub custom: Custom,
    pub(super) girls: &'static [&'static str],
    pub(super) boys: &'static [&'static str],
    pub(super) women: &'static [&'static str],
    pub(super) men: &'static [&'static str],
    pub families: &'static [&'static str],
}

impl Background {
    /// The background of a home.
    pub fn of(language: Language, random: &mut Random) -> &'static Self {
        let mut left = random.below(100);
        let mut last = &BACKGROUNDS[0];
        for background in BACKGROUNDS.iter().filter(|background| background.language == language) {
            last = background;
            if left < background.weight {
                break;
            }
            left -= background.weight;
        }
        last
    }

    /// The given names of children.
    pub const fn children(&self, gender: Gender) -> &'static [&'static str] {
        match gender {
            Gender::Woman => self.girls,
            Gender::Man => self.boys,
        }
    }

    /// The given names of adults.
    pub const fn adults(&self, gender: Gender) -> &'static [&'static str] {
        match gender {
            Gender::Woman => self.women,
            Gender::Man => self.men,
        }
    }
}

/// What friends and teachers call somebody whose given name is longer, or strange to them.
pub fn called(given: &str) -> Option<&'static str> {
    CALLED.iter().find(|(full, _)| *full == given).map(|(_, short)| *short)
}

const CALLED: &[(&str, &str)] = &[
    ("Abigail", "Abby"),
    ("Josephine", "Josie"),
    ("Margaret", "Maggie"),
    ("Eleanor", "Nell"),
    ("Benjamin", "Ben"),
    ("Theodore", "Theo"),
    ("Nathaniel", "Nate"),
    ("Samuel", "Sam"),
    ("Zachary", "Zach"),
    ("Chiamaka", "Amaka"),
    ("Adaeze", "Ada"),
    ("Guadalupe", "Lupita"),
    ("Valentina", "Vale"),
    ("Emiliano", "Emi"),
    ("Santiago", "Santi"),
    ("Francisco", "Paco"),
    ("Yuxin", "Cindy"),
    ("Haoran", "Howard"),
    ("Zixuan", "Jason"),
    ("Khoa", "Kevin"),
    ("Ngọc Hân", "Hannah"),
    ("Minh Anh", "Annie"),
    ("Yusuf", "Joe"),
    ("Mariam", "Mimi"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_of_each_language_make_a_hundred() {
        for language in Language::ALL {
            let total: usize = BACKGROUNDS.iter().filter(|b| b.language == language).map(|b| b.weight).sum();
            assert_eq!(total, 100, "{language:?}");
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
    }
}
