//! A JSON Schema validator of another language reaches the verdicts of the fixtures (D1).
#![allow(clippy::print_stdout)]

use std::env;
use std::path::Path;
use std::process::Command;

const HOW_TO_GET_IT: &str = "run tests/interop/setup.sh, which makes the virtual environment that the interop test needs (Python 3.11 or newer)";

#[test]
fn an_independent_validator_agrees() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let venv = env::var_os("SKE_INTEROP_VENV").filter(|v| !v.is_empty()).unwrap_or_else(|| "target/interop-venv".into());
    let python = root.join(venv).join("bin/python");
    if !python.is_file() {
        assert!(env::var_os("CI").is_none(), "There is no {}: {HOW_TO_GET_IT}.", python.display());
        println!("SKIPPED: there is no {}. To have it, {HOW_TO_GET_IT}.", python.display());
        return;
    }

    let output = Command::new(&python)
        .arg("-I")
        .arg(root.join("tests/interop/validate_fixtures.py"))
        .args(["generated/bundle.json", "fixtures", "contracts"].map(|name| root.join(name)))
        .output()
        .unwrap_or_else(|e| panic!("{} cannot be started: {e}", python.display()));
    let said = String::from_utf8_lossy(&output.stdout);
    println!("{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "the independent validator disagrees: see the lines above");
    assert!(said.trim_end().ends_with(" passed, 0 failed"), "the independent validator did not say that it finished");
}
