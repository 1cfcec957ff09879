//! Plans for districts of any size.
use super::{Plan, SchoolPlan, SchoolYear, Seat};

/// Most students of one pair of schools.
const PAIR: usize = 1_300;
/// Students of a grade from which it has advisories of its own.
const OWN_ADVISORIES: usize = 12;

const PLACES: [(&str, &str); 8] = [
    ("Alder Creek", "Fairwater"),
    ("Juniper Ridge", "Stillwater"),
    ("Cedar Bend", "Harrow Point"),
    ("Marsh Lane", "Three Rivers"),
    ("Quarry Hill", "Lantern Bay"),
    ("Orchard Road", "Northgate"),
    ("Tamarack", "Bell Harbor"),
    ("Willow Flats", "Summit View"),
];

impl Plan {
    /// A plausible district with this many students: schools from kindergarten to grade 8, and high schools.
    pub fn of_size(students: usize, seed: u64, year: SchoolYear) -> Self {
        let pairs = students.div_ceil(PAIR).max(1);
        let mut schools = Vec::new();
        for pair in 0..pairs {
            let here = students / pairs + usize::from(pair < students % pairs);
            let high = here * 4 / 13;
            let (lower, upper) = PLACES[pair % PLACES.len()];
            let again = if pair < PLACES.len() { String::new() } else { format!(" {}", pair / PLACES.len() + 1) };
            schools.push(school(
                format!("s{:02}", pair * 2 + 1),
                format!("{lower} School{again}"),
                here - high,
                (0..=8).collect(),
            ));
            if high > 0 {
                let id = format!("s{:02}", pair * 2 + 2);
                schools.push(school(id, format!("{upper} High School{again}"), high, (9..=12).collect()));
            }
        }
        Self { seed, year, district: "Alder Valley School District", domain: "alder-valley", schools, nobody_of_age_before: None }
    }
}

fn school(id: String, name: String, students: usize, grades: Vec<u8>) -> SchoolPlan {
    let a_grade = students / grades.len();
    let together = if a_grade >= OWN_ADVISORIES { 1 } else { OWN_ADVISORIES.div_ceil(a_grade.max(1)) };
    let seats = (0..students).map(|index| Seat { grade: grades[index % grades.len()], ..Seat::default() }).collect();
    let bands = grades.chunks(together).map(<[u8]>::to_vec).collect();
    SchoolPlan { id, name, bands, seats, specialists: students / 130 }
}
