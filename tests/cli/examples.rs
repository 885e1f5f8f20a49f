//! The programs in `examples/`, run.

use crate::support::root;

type Ran = Result<(), Box<dyn std::error::Error>>;

macro_rules! examples {
    ($($name:ident),*) => {
        $(mod $name {
            include!(concat!("../../examples/", stringify!($name), ".rs"));

            #[test]
            fn runs_to_its_end() {
                let ran: super::Ran = main();
                ran.unwrap();
            }
        })*

        const RUN: &[&str] = &[$(concat!(stringify!($name), ".rs")),*];
    };
}

examples!(emit, keep, reduce, validate);

#[test]
fn every_example_is_run() {
    let folder = std::fs::read_dir(root().join("examples")).unwrap();
    let names = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut programs: Vec<String> = names.filter(|name| name.ends_with(".rs")).collect();
    programs.sort_unstable();
    assert_eq!(programs, RUN);
}
