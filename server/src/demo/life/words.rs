//! Words that many people at the demo school might say: what ends a goal, how a conference begins and is summed up.
use crate::demo::{content::Thread, roster::Subject};

/// Said at the end of a goal that was reached.
pub const ACHIEVED: [&str; 7] = [
    "Done! It took longer than I thought and I would do it again.",
    "I got there. The last part went faster because I used my if-then plan.",
    "I did what I wrote under success, and I checked it with somebody who was there.",
    "It worked. Now I want to keep doing it without needing a goal for it.",
    "I did it. The best part was the week when I thought I wouldn't.",
    "Reached. I'm proud of how many times I started over.",
    "Finished, and I already know what I want to try next.",
];

/// Said when a goal was let go.
pub const LET_GO: [&str; 5] = [
    "I chose this because it sounded good. I would rather give the time to something I care about.",
    "My week is too full for this and practice. I'm letting it go so that I can do one thing properly.",
    "It stopped being mine after a while. I still learned something from trying.",
    "I'm needed at home in the afternoons right now. I might come back to it later.",
    "We talked about it, and something else comes first this term.",
];

/// Said when a goal went on in another shape.
pub const REVISED: [&str; 5] = [
    "My plan was too big for one term. I keep the goal and take smaller steps.",
    "The steps were fine, the date was not. I gave myself more time and asked for help with the hard part.",
    "I kept getting stuck in the same place, so the new plan starts there.",
    "I was doing the easy steps twice and the hard one never. This time it comes first.",
    "Same goal, new plan: less alone, more with somebody who can see what I do.",
];

/// First words of a student who hosts, by language.
pub fn openings(language: &str) -> &'static [&'static str] {
    match language {
        "es" => &[
            "Gracias por venir. Primero les voy a enseñar algo que me salió bien y después algo que todavía me cuesta.",
            "Bienvenidos. Hoy hablo yo, y al final quiero escuchar sus preguntas.",
        ],
        "vi" => &["Cảm ơn mọi người đã đến. Em sẽ cho xem một việc em làm tốt trước, rồi một việc em còn thấy khó."],
        "zh-Hans" => &["谢谢你们来。我先给大家看一件我做得好的事，再说一件我还觉得难的事。"],
        "ar" => &["شكرًا لحضوركم. سأبدأ بشيء أفتخر به، ثم أتحدث عن شيء ما زال صعبًا."],
        _ => &[
            "Thank you for coming. I'll start with something I'm proud of, and then something that is still hard.",
            "Welcome! I'm the host today. Please save your questions for after the second part.",
            "Hi everybody. I practiced this twice, so if I look at my notes, that's why.",
            "Thanks for being here. I want to tell you what happened, and then I want to know what you think.",
            "Before I start: the goal isn't finished yet. I'll show you how far I am.",
            "Welcome. I picked the messy page on purpose, because that's where I learned the most.",
            "I'm glad you could come. First the good part, then the honest part.",
            "Hello and welcome. Today I talk first, and I'd like to finish my sentences before we discuss it.",
        ],
    }
}

/// What was kept of a conference last year; `{name}` is the student.
pub const SUMMARIES: [&str; 15] = [
    "{name} welcomed us and led from the first minute to the last. The hard part was named plainly, and nobody hurried to fix it.",
    "A quiet start, then {name} showed the work and the talking became easy. We ended with two promises and a date.",
    "{name} compared an early page with a late one, and we could all see the difference before it was explained.",
    "{name} answered every question, two of them with “I don't know yet”. That was the best part.",
    "We heard what helps and what doesn't. {name} asked for less reminding and more time, and we agreed to try.",
    "{name} had rehearsed, and it showed. The family's question took us to something we had not planned to talk about.",
    "{name} chose to speak about a struggle first. The strength came second and looked larger for it.",
    "There was laughter, and one moment when everybody was silent for a good reason. {name} closed with thanks to each of us.",
    "{name} explained the goal in one sentence and the plan in three. What to do on a bad day is now part of the plan.",
    "We ran five minutes over because {name} had one more thing to show, and it was worth it.",
    "{name} noticed before we did that two of the steps were the same. The new plan is shorter and has a first day.",
    "The grown-ups talked less than last time, as promised. {name} kept the time and the thread.",
    "{name} brought three pieces and showed one of them well. The others can wait until spring.",
    "Homework came up, and sleep came up after it. {name} will try one change for three weeks and tell us what happened.",
    "{name} told us what it feels like when it goes well. We wrote that down, because it is easy to forget.",
];

/// The subject that a thread is about, when its words say so.
pub fn subject_of(thread: &Thread) -> Option<Subject> {
    const SIGNS: [(Subject, &[&str]); 8] = [
        (
            Subject::Art,
            &[
                "draw",
                "paint",
                "clay",
                "sketch",
                "portrait",
                "comic",
                "mural",
                "pottery",
                "ceramic",
                "print",
                "photo",
                "animation",
                "costume",
                "sew",
                "quilt",
                "origami",
                "poster",
                "puppet",
            ],
        ),
        (Subject::Music, &["trombone", "violin", "guitar", "band", "choir", "song", "piano", "trumpet", "drum", "concert"]),
        (Subject::Sport, &["swim", "soccer", "basketball", "jump rope", "push-up", "race", "track", "wrestl", "mile"]),
        (
            Subject::Science,
            &["experiment", "lab ", "science", "chemistry", "biology", "physics", "plant", "biología", "laboratorio"],
        ),
        (
            Subject::Math,
            &["fraction", "math", "multipl", "algebra", "equation", "geometry", "calculus", "statistic", "matemáticas", "facts"],
        ),
        (Subject::Spanish, &["spanish", "español"]),
        (
            Subject::SocialStudies,
            &["history", "map", "government", "hearing", "geography", "election", "cívica", "primary source"],
        ),
        (Subject::English, &["read", "book", "essay", "write", "poem", "chapter", "story", "paragraph", "novel", "speech"]),
    ];
    let words = format!("{} {}", thread.goal, thread.reflection_title).to_lowercase();
    SIGNS.iter().find(|(_, signs)| signs.iter().any(|sign| words.contains(sign))).map(|(subject, _)| *subject)
}
