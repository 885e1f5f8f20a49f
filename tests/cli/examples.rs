//! The programs in `examples/`, run.

use crate::support::root;

#[path = "../../examples/emit.rs"]
mod emit;
#[path = "../../examples/follow.rs"]
mod follow;
#[path = "../../examples/gateway.rs"]
mod gateway;
#[path = "../../examples/keep.rs"]
mod keep;
#[path = "../../examples/reduce.rs"]
mod reduce;
#[path = "../../examples/validate.rs"]
mod validate;

type Main = fn() -> Result<(), Box<dyn std::error::Error>>;

const EXAMPLES: [(&str, Main); 6] = [
    ("emit.rs", emit::main),
    ("follow.rs", follow::main),
    ("gateway.rs", gateway::main),
    ("keep.rs", keep::main),
    ("reduce.rs", reduce::main),
    ("validate.rs", validate::main),
];

#[test]
fn every_example_runs_to_its_end() {
    let folder = std::fs::read_dir(root().join("examples")).unwrap();
    let names = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut programs: Vec<String> = names.filter(|name| name.ends_with(".rs")).collect();
    programs.sort_unstable();
    assert_eq!(programs, EXAMPLES.map(|(name, _)| name));
    for (name, main) in EXAMPLES {
        main().unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}
