//! Other languages: validators reach the verdicts of the fixtures (D1), types are made from the
//! bundle and judge the fixtures, and a browser reads the documentation.
#![allow(clippy::print_stdout)]

#[cfg(feature = "cli")]
use crate::node::browser;
use crate::node::node;
#[cfg(feature = "contract-tools")]
use crate::site;
use serde_json::Value;
use std::env;
use std::path::Path;
use std::process::Command;

const HOW_TO_GET_IT: &str = "run tests/interop/setup.sh, which makes the virtual environment that \
    the interop test needs (Python 3.11 or newer)";

/// The Python of a virtual environment. None where it is not there.
fn python(variable: &str, folder: &str) -> Option<std::path::PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let venv = env::var_os(variable).filter(|v| !v.is_empty()).unwrap_or_else(|| folder.into());
    let python = root.join(venv).join("bin/python");
    if !python.is_file() {
        assert!(env::var_os("CI").is_none(), "There is no {}: {HOW_TO_GET_IT}.", python.display());
        println!("SKIPPED: there is no {}. To have it, {HOW_TO_GET_IT}.", python.display());
        return None;
    }
    Some(python)
}

#[test]
fn an_independent_validator_agrees() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Some(python) = python("SKE_INTEROP_VENV", "target/interop-venv") else { return };

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
#[cfg(feature = "contract-tools")]
fn typescript_types_judge_the_fixtures() {
    use spec_kitty_events::bundle_for::Target;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = tempfile::tempdir().unwrap();
    // What the pages show is judged by the same types.
    for (i, text) in site::snippets("typescript").iter().enumerate() {
        std::fs::write(out.path().join(format!("page{i:03}.ts")), text).unwrap();
    }
    let types = fitted_bundle(out.path(), Target::TypeScript);
    let files = ["generated/bundle.json", "fixtures", "tests/interop/types/typescript.json"];
    let files = files.map(|file| root.join(file));
    let mut args = vec![types.as_os_str()];
    args.extend(files.iter().map(|file| file.as_os_str()));
    args.push(out.path().as_os_str());
    if let Some(said) = node("types.mjs", &args) {
        assert_eq!(said.trim_end(), "ok");
        assert!(out.path().join("contract.d.ts").is_file());
    }
}

/// What `contract bundle --for` prints, as a file.
#[cfg(feature = "contract-tools")]
fn fitted_bundle(
    folder: &Path,
    target: spec_kitty_events::bundle_for::Target,
) -> std::path::PathBuf {
    let bundle = serde_json::from_str(spec_kitty_events::bundle()).unwrap();
    let fitted = spec_kitty_events::bundle_for::bundle_for(&bundle, target);
    let file = folder.join("contract.types.json");
    std::fs::write(&file, fitted.to_string()).unwrap();
    file
}

#[test]
#[cfg(feature = "contract-tools")]
fn python_types_judge_the_fixtures() {
    use spec_kitty_events::bundle_for::Target;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Some(python) = python("SKE_TYPES_VENV", "target/types-venv") else { return };
    let out = tempfile::tempdir().unwrap();
    let types = fitted_bundle(out.path(), Target::Python);
    let files = ["generated/bundle.json", "fixtures", "tests/interop/types/python.json"];
    let output = Command::new(&python)
        .arg("-I")
        .arg(root.join("tests/interop/python_types.py"))
        .arg(&types)
        .args(files.map(|name| root.join(name)))
        .output()
        .unwrap_or_else(|e| panic!("{} cannot be started: {e}", python.display()));
    let said = String::from_utf8_lossy(&output.stdout);
    println!("{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "the models disagree: see the lines above");
    assert!(said.trim_end().ends_with(" passed, 0 failed"), "the script did not finish");
}

#[test]
#[cfg(feature = "contract-tools")]
fn what_is_written_for_other_languages_holds_every_type_and_for_validators_every_rule() {
    use spec_kitty_events::bundle_for::{Target, bundle_for};
    let bundle = serde_json::from_str::<Value>(spec_kitty_events::bundle()).unwrap();
    let names = |document: &Value| -> Vec<String> {
        document["$defs"].as_object().unwrap().keys().cloned().collect()
    };
    for target in [Target::Python, Target::TypeScript, Target::Go, Target::JsonSchema] {
        let fitted = bundle_for(&bundle, target);
        assert_eq!(names(&fitted), names(&bundle), "{target:?}");
        let text = fitted.to_string();
        assert!(!text.contains("\"$id\"") && !text.contains("\"x-code\""), "{target:?}");
        // The root reaches every type.
        for name in names(&bundle) {
            let reference = format!("{{\"$ref\":\"#/$defs/{name}\"}}");
            assert!(text.contains(&reference), "{target:?}: {name}");
        }
    }
    let rules = bundle_for(&bundle, Target::JsonSchema);
    let conditions = |document: &Value| document.to_string().matches("\"if\":").count();
    assert_eq!(conditions(&rules), conditions(&serde_json::json!({"$defs": bundle["$defs"]})));
}

#[test]
#[cfg(feature = "contract-tools")]
fn the_python_of_the_pages_prints_events_that_the_gate_accepts() {
    let Some(python) = python("SKE_INTEROP_VENV", "target/interop-venv") else { return };
    let folder = tempfile::tempdir().unwrap();
    let snippets = site::snippets("python");
    for (i, text) in snippets.iter().enumerate() {
        std::fs::write(folder.path().join(format!("{i:03}.py")), text).unwrap();
    }
    let run = "import glob\nfor file in sorted(glob.glob('*.py')): exec(open(file).read(), {})";
    let output = Command::new(python).args(["-I", "-c", run]).current_dir(folder.path()).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines: Vec<&[u8]> =
        output.stdout.split(|b| *b == b'\n').filter(|l| !l.is_empty()).collect();
    assert_eq!(lines.len(), snippets.len());
    for line in lines {
        let report = spec_kitty_events::Gate::live().envelope(line);
        assert!(report.is_valid(), "{}: {report:?}", String::from_utf8_lossy(line));
    }
}

#[test]
#[cfg(all(feature = "contract-tools", feature = "cli"))]
fn a_reader_finds_the_way_through_the_documentation() {
    let Some(browser) = browser() else { return };
    let folder = tempfile::tempdir().unwrap();
    site::write(folder.path());
    let program = Path::new(env!("CARGO_BIN_EXE_spec-kitty-events"));
    let args = [folder.path().as_os_str(), browser.as_os_str(), program.as_os_str()];
    if let Some(said) = node("site.mjs", &args) {
        assert_eq!(said.trim_end(), "ok");
    }
}
