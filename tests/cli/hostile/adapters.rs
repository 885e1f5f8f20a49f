//! Adapters of a conformance run.

use super::*;
use crate::process::interrupt;

/// Whether a process runs; one that has ended and is not waited for does not.
#[cfg(target_os = "linux")]
fn runs(pid: &str) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit(')')
        .next()
        .is_some_and(|rest| !rest.trim().is_empty() && !rest.trim().starts_with('Z'))
}

#[cfg(target_os = "linux")]
fn within_a_minute(what: impl Fn() -> bool) -> bool {
    (0..3000).any(|_| {
        what() || {
            std::thread::sleep(std::time::Duration::from_millis(20));
            false
        }
    })
}

#[test]
#[cfg(target_os = "linux")]
fn an_adapter_ends_with_all_that_it_started() {
    let folder = outside();
    let program = env!("CARGO_BIN_EXE_spec-kitty-events");
    let start = |name: &str, rest: &str| {
        let children = folder.path().join(name);
        let script = format!("sleep 600 >&- 2>&- & echo $! >> {}; {rest}", children.display());
        let adapter = format!("sh -c {}", shlex::try_quote(&script).unwrap());
        let child = Command::new(program)
            .args([
                "conformance",
                "run",
                "--suite",
                "fixtures",
                "--jobs",
                "1",
                "--against",
                &adapter,
            ])
            .current_dir(root())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        (child, children)
    };
    let all = |file: &Path| std::fs::read_to_string(file).unwrap_or_default();
    // One that dies at once, and leaves a child.
    let (mut child, children) = start("dies", "exit 3");
    child.wait().unwrap();
    let pids = all(&children);
    assert!(!pids.is_empty());
    assert!(within_a_minute(|| !pids.lines().any(runs)), "{pids} still run");
    // One that hangs, in a run that is interrupted.
    let (mut child, children) = start("hangs", "sleep 600");
    assert!(within_a_minute(|| all(&children).ends_with('\n')));
    assert!(all(&children).lines().all(runs));
    interrupt(&child);
    child.wait().unwrap();
    let pids = all(&children);
    assert!(within_a_minute(|| !pids.lines().any(runs)), "{pids} still run");
}
