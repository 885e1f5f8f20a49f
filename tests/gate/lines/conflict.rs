//! Merges that nobody resolved.

use spec_kitty_events::lines::{Conflicts, Found, Lines};

fn told(text: &str) -> Vec<(u64, Option<u64>)> {
    let mut lines = Lines::new(text.as_bytes(), 100);
    let mut conflicts = Conflicts::default();
    while let Some(line) = lines.next(&mut std::io::sink()).unwrap() {
        conflicts.is_marker(&line);
    }
    let told = conflicts.finish();
    told.iter()
        .map(|problem| match problem.found() {
            Found::Conflict { first, last } => (*first, *last),
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn each_merge_is_told_with_its_lines() {
    assert_eq!(told("<<<<<<< a\r\n{}\r\n||||||| base\r\n=======\r\n>>>>>>> b\r\n"), [(1, Some(5))]);
    assert_eq!(
        told("<<<<<<<\n=======\n>>>>>>>\n{}\n<<<<<<< x\n>>>>>>> y"),
        [(1, Some(3)), (5, Some(6))]
    );
}

#[test]
fn what_is_left_of_a_merge_is_told_too() {
    assert_eq!(told("{}\n<<<<<<< a\n{}\n"), [(2, None)]);
    assert_eq!(told("{}\n>>>>>>> a\n"), [(2, None)]);
    assert_eq!(told("<<<<<<< a\n<<<<<<< b\n>>>>>>> b\n"), [(1, None), (2, Some(3))]);
}

#[test]
fn other_lines_are_no_markers() {
    assert_eq!(told("=======\n|||||||\n<<<<<<\n<<<<<<<<\n<<<<<<<x\n =======\n"), []);
}
