//! Scripts of `tests/interop/node`, and the browser that they drive. Where one of them is missing,
//! a test says so; in continuous integration it fails.
#![allow(dead_code, clippy::print_stdout)]

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

const HOW_TO_GET_NODE: &str = "run tests/interop/setup-node.sh, which installs what the tests need \
    from npm (Node 18 or newer)";

/// Runs a script of `tests/interop/node`. None when what it needs is not there.
pub(crate) fn node(script: &str, args: &[&std::ffi::OsStr]) -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let modules = root.join(
        env::var_os("SKE_INTEROP_NODE")
            .filter(|v| !v.is_empty())
            .unwrap_or_else(|| "target/interop-node".into()),
    );
    if !modules.join("node_modules/axe-core").is_dir() {
        assert!(
            env::var_os("CI").is_none(),
            "There is no {}: {HOW_TO_GET_NODE}.",
            modules.display()
        );
        println!("SKIPPED: there is no {}. To have it, {HOW_TO_GET_NODE}.", modules.display());
        return None;
    }
    let output = Command::new("node")
        .arg(root.join("tests/interop/node").join(script))
        .arg(&modules)
        .args(args)
        .output();
    let output = output.unwrap_or_else(|e| panic!("node cannot be started: {e}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    println!("{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{script} found problems: see the lines above");
    Some(said)
}

/// The browser.
pub(crate) fn browser() -> Option<PathBuf> {
    let browsers = ["chromium", "chromium-browser", "google-chrome"];
    let found = env::var_os("SKE_BROWSER").map(PathBuf::from).or_else(|| {
        let folders: Vec<_> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
        folders
            .iter()
            .flat_map(|folder| browsers.map(|name| folder.join(name)))
            .find(|path| path.is_file())
    });
    if found.is_none() {
        let how = "Install chromium, or name one in SKE_BROWSER.";
        assert!(env::var_os("CI").is_none(), "There is no browser. {how}");
        println!("SKIPPED: there is no browser. {how}");
    }
    found
}
