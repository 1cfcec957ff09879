//! Small groups in published counts are not shown, and cannot be worked out from what is.
//!
//! A cell is hidden when it, or what is left of its group, counts from 1 to 9 (the threshold that US states commonly use
//! under FERPA). As the sum over all groups is published too, further cells are hidden until the hidden ones together
//! are neither one cell nor a small number; where that cannot be had, the sum is hidden instead.

/// The smallest count that may be shown, zero excepted.
pub const SMALLEST_SHOWN: i64 = 10;

/// One group: how many students, and how many of them the measure holds for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What the group is called.
    pub label: String,
    /// Students in the group.
    pub total: i64,
    /// Students for whom the measure holds.
    pub with: i64,
}

/// A count that is shown, or hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The count.
    Shown(i64),
    /// Too small, or needed to hide one that is.
    Hidden,
}

/// A measure as it may be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// One cell a group, in the order given.
    pub cells: Vec<Cell>,
    /// The sum over all groups.
    pub sum: Cell,
}

fn is_small(count: i64) -> bool {
    (1..SMALLEST_SHOWN).contains(&count)
}

fn gives_away(with: i64, total: i64) -> bool {
    is_small(with) || is_small(total - with)
}

/// Decides what of a measure may be shown.
pub fn publish(groups: &[Group]) -> Published {
    let sum: i64 = groups.iter().map(|group| group.with).sum();
    let total: i64 = groups.iter().map(|group| group.total).sum();
    let mut hidden: Vec<bool> = groups.iter().map(|group| gives_away(group.with, group.total)).collect();
    let mut sum_hidden = gives_away(sum, total);
    if !sum_hidden && hidden.contains(&true) {
        // The smallest groups that still stand are hidden first: they cost the reader least.
        let mut standing: Vec<usize> = (0..groups.len()).filter(|index| !hidden[*index] && groups[*index].total > 0).collect();
        standing.sort_by_key(|index| std::cmp::Reverse((groups[*index].total, *index)));
        while !hides_together(groups, &hidden) {
            let Some(next) = standing.pop() else {
                sum_hidden = true;
                break;
            };
            hidden[next] = true;
        }
    }
    let cells =
        groups.iter().zip(&hidden).map(|(group, hidden)| if *hidden { Cell::Hidden } else { Cell::Shown(group.with) }).collect();
    Published { cells, sum: if sum_hidden { Cell::Hidden } else { Cell::Shown(sum) } }
}

/// Whether the hidden cells cannot be told apart from their sum: each could have at least two values.
fn hides_together(groups: &[Group], hidden: &[bool]) -> bool {
    let out: Vec<&Group> = groups.iter().zip(hidden).filter(|(_, hidden)| **hidden).map(|(group, _)| group).collect();
    let with: i64 = out.iter().map(|group| group.with).sum();
    let total: i64 = out.iter().map(|group| group.total).sum();
    out.len() >= 2
        && !gives_away(with, total)
        && out.iter().all(|group| {
            let most = group.total.min(with);
            let least = (with - (total - group.total)).max(0);
            most - least >= SMALLEST_SHOWN.min(group.total)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn group(total: i64, with: i64) -> Group {
        Group { label: String::new(), total, with }
    }

    #[test]
    fn large_counts_are_shown() {
        let published = publish(&[group(40, 20), group(50, 30)]);
        assert_eq!(published.cells, [Cell::Shown(20), Cell::Shown(30)]);
        assert_eq!(published.sum, Cell::Shown(50));
    }

    #[test]
    fn a_small_cell_takes_another_with_it() {
        let published = publish(&[group(40, 3), group(50, 30), group(60, 30)]);
        assert_eq!(published.cells, [Cell::Hidden, Cell::Hidden, Cell::Shown(30)]);
        assert_eq!(published.sum, Cell::Shown(63));
    }

    #[test]
    fn what_is_left_of_a_group_counts_as_a_cell() {
        assert_eq!(publish(&[group(40, 38), group(50, 25), group(50, 25)]).cells[0], Cell::Hidden);
    }

    #[test]
    fn where_nothing_else_hides_it_the_sum_is_hidden() {
        let published = publish(&[group(30, 4)]);
        assert_eq!(published, Published { cells: vec![Cell::Hidden], sum: Cell::Hidden });
    }

    #[test]
    fn nobody_and_everybody_may_be_said() {
        assert_eq!(publish(&[group(30, 0), group(30, 30)]).cells, [Cell::Shown(0), Cell::Shown(30)]);
    }

    proptest! {
        #[test]
        fn no_hidden_cell_can_be_worked_out(sizes in prop::collection::vec((0_i64..80, 0.0_f64..=1.0), 1..8)) {
            let groups: Vec<Group> = sizes.iter().map(|(total, share)| group(*total, (*total as f64 * share) as i64)).collect();
            let published = publish(&groups);
            for (cell, group) in published.cells.iter().zip(&groups) {
                prop_assert!(*cell == Cell::Hidden || !gives_away(group.with, group.total));
            }
            if let Cell::Shown(sum) = published.sum {
                let shown: i64 = published.cells.iter().filter_map(|cell| if let Cell::Shown(n) = cell { Some(*n) } else { None }).sum();
                let left = sum - shown;
                let hidden: Vec<&Group> = published.cells.iter().zip(&groups).filter(|(cell, _)| **cell == Cell::Hidden).map(|(_, g)| g).collect();
                let room: i64 = hidden.iter().map(|group| group.total).sum();
                for group in &hidden {
                    let most = group.total.min(left);
                    let least = (left - (room - group.total)).max(0);
                    prop_assert!(most > least, "a hidden cell of {} can only be {}", group.total, most);
                }
            }
        }
    }
}
