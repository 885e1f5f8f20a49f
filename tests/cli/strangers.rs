//! More of what strangers try: repositories of others, names that lead elsewhere, contracts that
//! swell, addresses of other machines.

#![allow(clippy::print_stderr)]

use crate::hostile::{break_it, commit, outside, run, said, ske};
use crate::support::copy;
use crate::workbench::{edit, ended, git, project, text};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output, Stdio};

const SECRET: &str = "ghs_SECRET";

/// Every file below a folder, as text.
fn pages(folder: &Path) -> String {
    let mut all = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.push_str(&pages(&path));
        } else {
            all.push_str(&String::from_utf8_lossy(&std::fs::read(&path).unwrap()));
        }
    }
    all
}

#[test]
fn the_name_of_a_tag_stays_text() {
    let folder = project();
    let tag = "v1<img/src=x/onerror=alert(1)>\"";
    git(folder.path(), &["tag", tag]);
    git(folder.path(), &["tag", "v0.1.0"]);
    break_it(folder.path());
    for format in ["html", "markdown"] {
        ended(&run(folder.path(), &["docs", "--format", format, "--out", format]), 0);
        assert!(!pages(&folder.path().join(format)).contains("<img"), "{format}");
    }
    let out = ended(&run(folder.path(), &["diff", "--against", tag, "--format", "markdown"]), 1);
    let unescaped = out.replace("\\<", "");
    assert!(out.contains("img/src=x") && !unescaped.contains("<img"), "{out}");
}

#[test]
#[cfg(unix)]
fn the_repository_of_another_user_is_left_alone() {
    let folder = project();
    break_it(folder.path());
    let owned = Command::new("chown").args(["-R", "65534"]).arg(folder.path()).output().unwrap();
    if !owned.status.success() {
        eprintln!("not run: only root can give files to another user");
        return;
    }
    let env = [("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null")];
    let err = ended(&ske(folder.path(), &["diff", "--against", "main"], &env), 2);
    assert!(err.contains("another owner") && err.contains("dubious ownership"), "{err}");
    let output = ske(folder.path(), &["docs", "--out", "site"], &env);
    assert!(!said(&output).contains("There is no release to compare with"), "{}", said(&output));
}

#[test]
#[cfg(unix)]
fn a_hook_a_worktree_and_a_folder_below_compare_with_their_own_base() {
    use std::os::unix::fs::PermissionsExt;
    let folder = project();
    // A hook is run with the variables of the repository that commits.
    let hook = folder.path().join(".git/hooks/pre-commit");
    let program = env!("CARGO_BIN_EXE_spec-kitty-events");
    let script = format!("#!/bin/sh\n'{program}' contract diff --against main >said 2>&1\n");
    std::fs::create_dir_all(hook.parent().unwrap()).unwrap();
    std::fs::write(&hook, script).unwrap();
    std::fs::set_permissions(&hook, std::fs::Permissions::from_mode(0o755)).unwrap();
    break_it(folder.path());
    git(folder.path(), &["add", "contracts"]);
    let commit = ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-m", "A break"];
    let refused = Command::new("git").current_dir(folder.path()).args(commit).output().unwrap();
    assert!(!refused.status.success(), "{}", said(&refused));
    let told = std::fs::read_to_string(folder.path().join("said")).unwrap();
    assert!(told.contains("1 breaking"), "{told}");
    std::fs::remove_file(&hook).unwrap();
    git(folder.path(), &["reset", "--quiet", "--hard"]);

    // A linked worktree, whose name ends in a blank.
    let places = outside();
    let linked = places.path().join("linked ");
    git(folder.path(), &["worktree", "add", "--quiet", linked.to_str().unwrap(), "main"]);
    break_it(&linked);
    for (place, code) in [(linked.as_path(), 1), (folder.path(), 0)] {
        let out = ended(&run(place, &["diff", "--against", "main"]), code);
        assert!(out.contains("against revision"), "{out}");
    }

    // A project in a folder of a larger repository, asked from there and from above.
    let whole = places.path().join("whole");
    let inner = whole.join("a project ");
    copy(&folder.path().join("contracts"), &inner.join("contracts"));
    git(&whole, &["init", "--quiet"]);
    self::commit(&whole, "All");
    break_it(&inner);
    ended(&run(&inner, &["diff", "--against", "HEAD"]), 1);
    ended(&run(&whole, &["diff", "--against", "HEAD", "--root", "a project "]), 1);
}

#[test]
#[cfg(unix)]
fn what_a_link_leads_to_is_not_shown() {
    let folder = project();
    let secret = outside();
    std::fs::write(secret.path().join("token"), format!("{{\"token\": \"{SECRET}\"}}")).unwrap();
    let at = |name: &str| folder.path().join(name);
    for name in ["contracts/policy/limits.json", "contracts/policy/notes.json"] {
        let _ = std::fs::remove_file(at(name));
        std::os::unix::fs::symlink(secret.path().join("token"), at(name)).unwrap();
    }
    for command in [&["lint"][..], &["lint", "--fix"], &["check"], &["fmt"], &["fmt", "--check"]] {
        let output = run(folder.path(), command);
        assert!(!said(&output).contains(SECRET), "{command:?}: {}", said(&output));
    }
    // An example of a page is a fixture of the project, and no other.
    let folder = project();
    let case = json!({"id": "x/y", "event_type": "WPStatusChanged", "valid": true,
        "note": "Not ours.", "payload": {"mission_slug": SECRET}});
    std::fs::write(secret.path().join("cases.jsonl"), format!("{case}\n")).unwrap();
    edit(folder.path(), "fixtures/manifest.json", |manifest| {
        let path = secret.path().join("cases.jsonl");
        let entry = json!({"path": path.to_str().unwrap(), "kind": "payload"});
        manifest["files"].as_array_mut().unwrap().insert(0, entry);
    });
    let output = run(folder.path(), &["docs", "--out", "site"]);
    let made = folder.path().join("site");
    assert!(!said(&output).contains(SECRET));
    assert!(!made.exists() || !pages(&made).contains(SECRET));
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    let folder = project();
    edit(folder.path(), "contracts/shared/FocusTarget.schema.json", |schema| {
        schema["$defs"]["../../../tmp/pwn"] =
            json!({"description": "A way out.", "type": "string"});
    });
    let out = ended(&run(folder.path(), &["lint"]), 1);
    assert!(out.contains("[name.form]"), "{out}");
    ended(&run(folder.path(), &["docs", "--out", "a/b/c"]), 2);
    assert!(!folder.path().join("tmp").exists() && !folder.path().join("a").exists());
    for (family, name) in
        [("../../x", "TeaBrewed"), ("kitchen", "../Tea"), ("/tmp", "TeaBrewed"), ("..", "Tea")]
    {
        let err = ended(&run(folder.path(), &["new", family, name]), 2);
        assert!(err.lines().count() == 1, "{err}");
    }
    git(folder.path(), &["checkout", "--quiet", "."]);
    let mut status = Command::new("git");
    status.current_dir(folder.path()).args(["status", "--porcelain"]);
    let output = status.output().unwrap();
    assert_eq!(text(&output.stdout), "", "something was written");
}

/// Types of which each holds the next one twice.
fn swelling(count: usize) -> Value {
    let mut types = serde_json::Map::new();
    types.insert("Swell0".to_owned(), json!({"description": "A word.", "type": "string"}));
    for i in 1..count {
        let inner = json!({"description": "Inside.", "$ref": format!("#/$defs/Swell{}", i - 1)});
        let swell = json!({"description": "Twice.", "type": "object",
            "properties": {"a": inner, "b": inner}, "required": ["a", "b"],
            "additionalProperties": false});
        types.insert(format!("Swell{i}"), swell);
    }
    types.into()
}

#[test]
fn a_contract_that_swells_is_compared_and_shown() {
    let folder = project();
    let file = "contracts/events/gates/GatePassed.schema.json";
    edit(folder.path(), file, |schema| {
        let defs = schema["$defs"].as_object_mut().unwrap();
        defs.extend(swelling(26).as_object().unwrap().clone());
        schema["properties"]["swell"] =
            json!({"description": "All of it.", "$ref": "#/$defs/Swell25"});
        schema["required"].as_array_mut().unwrap().push("swell".into());
    });
    let out = ended(&run(folder.path(), &["diff", "--against", "main"]), 1);
    assert!(out.contains("property.added_required"), "{out}");
    // Its smallest document does not fit into a line.
    let out = ended(&run(folder.path(), &["lint"]), 1);
    assert!(out.contains("[schema.too_large]"), "{out}");
}

#[test]
fn a_reference_reaches_neither_machines_nor_files() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = format!("http://{}/x.json", listener.local_addr().unwrap());
    let folder = project();
    for target in [&address, "file:///etc/passwd", "../../../../../../etc/passwd"] {
        edit(folder.path(), "contracts/shared/FocusTarget.schema.json", |schema| {
            schema["properties"]["target_id"] = json!({"description": "X.", "$ref": target});
        });
        for command in [&["lint"][..], &["check"], &["diff", "--against", "main"]] {
            let output = run(folder.path(), command);
            let told = said(&output);
            assert_ne!(output.status.code(), Some(0), "{command:?}");
            assert!(told.contains("[ref.") && !told.contains("root:"), "{command:?}: {told}");
        }
    }
    let none = listener.accept().unwrap_err();
    assert_eq!(none.kind(), std::io::ErrorKind::WouldBlock, "somebody asked for {address}");
}

fn against(folder: &Path, bundle: &str, stdin: Stdio) -> Output {
    Command::new(env!("CARGO_BIN_EXE_spec-kitty-events"))
        .current_dir(folder)
        .args(["contract", "diff", "--against", bundle])
        .stdin(stdin)
        .output()
        .unwrap()
}

#[test]
fn a_bundle_that_is_none_is_refused() {
    let folder = project();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    let whole: Value = serde_json::from_str(spec_kitty_events::bundle()).unwrap();
    let mut bare = whole.clone();
    bare.as_object_mut().unwrap().shift_remove("x-policy");
    write("bare.json", &bare.to_string());
    write("deep.json", &format!("{}{}", "[".repeat(5000), "]".repeat(5000)));
    write("list.json", "[]");
    write("empty.json", "");
    for name in ["./bare.json", "./deep.json", "./list.json", "./empty.json"] {
        let err = ended(&against(folder.path(), name, Stdio::null()), 2);
        assert!(err.contains(name.trim_start_matches("./")), "{name}: {err}");
    }
    #[cfg(unix)]
    {
        // What comes from elsewhere is judged like a file.
        let stdin = std::fs::File::open(folder.path().join("bare.json")).unwrap();
        let err = ended(&against(folder.path(), "/dev/stdin", stdin.into()), 2);
        assert!(err.contains("/dev/stdin"), "{err}");
    }
}
