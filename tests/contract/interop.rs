//! Other languages: validators reach the verdicts of the fixtures (D1), types are made from the
//! bundle, and a browser reads the documentation.
#![allow(clippy::print_stdout)]

use crate::node::{browser, node};
use std::env;
use std::path::Path;
use std::process::Command;

const HOW_TO_GET_IT: &str = "run tests/interop/setup.sh, which makes the virtual environment that \
    the interop test needs (Python 3.11 or newer)";

#[test]
fn an_independent_validator_agrees() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let venv = env::var_os("SKE_INTEROP_VENV")
        .filter(|v| !v.is_empty())
        .unwrap_or_else(|| "target/interop-venv".into());
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
    assert!(
        said.trim_end().ends_with(" passed, 0 failed"),
        "the independent validator did not say that it finished"
    );
}

#[test]
fn ajv_agrees_by_the_bundle_alone() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (bundle, fixtures) = (root.join("generated/bundle.json"), root.join("fixtures"));
    if let Some(said) = node("fixtures.mjs", &[bundle.as_os_str(), fixtures.as_os_str()]) {
        assert!(said.trim_end().ends_with(" passed, 0 failed"), "ajv did not say that it finished");
    }
}

#[test]
fn typescript_types_are_made_from_the_bundle() {
    let bundle = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated/bundle.json");
    let out = tempfile::tempdir().unwrap();
    if let Some(said) = node("types.mjs", &[bundle.as_os_str(), out.path().as_os_str()]) {
        assert_eq!(said.trim_end(), "ok");
        assert!(out.path().join("contract.d.ts").is_file());
    }
}

#[test]
#[cfg(feature = "contract-tools")]
fn a_reader_finds_the_way_through_the_documentation() {
    use spec_kitty_events::compat::{Contract, read_seeds};
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Some(browser) = browser() else { return };
    let site = tempfile::tempdir().unwrap();
    let contract = Contract::from_bundle(spec_kitty_events::bundle()).unwrap();
    for (file, text) in spec_kitty_events::docs::site(&contract, &[], &read_seeds(root)) {
        let path = site.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    if let Some(said) = node("site.mjs", &[site.path().as_os_str(), browser.as_os_str()]) {
        assert_eq!(said.trim_end(), "ok");
    }
}
