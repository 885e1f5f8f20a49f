//! What Python takes for the same work.

use spec_kitty_events::reduce::ReducerName;
use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

/// Seconds that the published Python package takes: decoding, `Event(**d)`, reducing and writing;
/// and reducing alone.
pub(crate) fn package(reducer: ReducerName, log: &Path) -> Option<(f64, f64)> {
    let text = script("package.py", &[reducer.as_str().as_ref(), log.as_ref()])?;
    let (whole, fold) = text.trim().split_once(' ')?;
    Some((whole.parse().ok()?, fold.parse().ok()?))
}

/// Seconds that Python's `sqlite3` takes for writing the rows of a log, parsed before.
pub(crate) fn rows(database: &Path, log: &Path) -> Option<f64> {
    script("rows.py", &[database.as_ref(), log.as_ref()])?.trim().parse().ok()
}

/// What a script prints; `None` where `tests/interop/setup.sh` has not installed its packages.
fn script(name: &str, arguments: &[&OsStr]) -> Option<String> {
    let venv = std::env::var("SKE_ORIGINAL_VENV").unwrap_or("target/original-venv".into());
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let script = root.join("benches/bars").join(name);
    let mut python = Command::new(root.join(venv).join("bin/python"));
    let output = python.arg(script).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
