//! Files outside of the tree.

use super::*;

#[test]
#[cfg(unix)]
fn nothing_outside_of_the_tree_is_read() {
    use std::os::unix::fs::symlink;
    let folder = project();
    let secret = outside();
    std::fs::write(secret.path().join("Host.schema.json"), "ghs_SECRET").unwrap();
    let at = |name: &str| folder.path().join(name);
    let pipe = at("contracts/shared/Pipe.schema.json");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    symlink("/dev/zero", at("contracts/shared/Zero.schema.json")).unwrap();
    symlink(secret.path(), at("contracts/events/etc")).unwrap();
    symlink(".", at("contracts/events/loop")).unwrap();
    for command in [&["lint"][..], &["check"], &["check", "--bless"]] {
        let out = ended(&run(folder.path(), command), 1);
        for name in
            ["shared/Pipe.schema.json", "shared/Zero.schema.json", "events/etc", "events/loop"]
        {
            assert!(out.contains(&format!("contracts/{name}: The file is")), "{name}: {out}");
        }
        assert!(!out.contains("SECRET") && !out.contains("Host"), "{out}");
    }
    ended(&run(folder.path(), &["docs", "--out", "site"]), 2);
    assert!(!at("site").exists() && !at("generated").exists());
    ended(&run(folder.path(), &["fmt", "--check"]), 0);
}

#[test]
#[cfg(unix)]
fn the_drift_of_generated_files_prints_nothing_but_what_is_generated() {
    use std::os::unix::fs::symlink;
    let folder = project();
    copy(&root().join("generated"), &folder.path().join("generated"));
    let at = |name: &str| folder.path().join("generated").join(name);
    let secret = outside();
    std::fs::write(secret.path().join("env"), "GITHUB_TOKEN=ghs_SECRET\n").unwrap();
    symlink(secret.path().join("env"), at("notes.txt")).unwrap();
    std::fs::remove_file(at("CODES.md")).unwrap();
    symlink(secret.path().join("env"), at("CODES.md")).unwrap();
    std::fs::write(at("plain.txt"), "left over ghs_SECRET\n").unwrap();
    let out = ended(&run(folder.path(), &["check"]), 1);
    for name in ["notes.txt", "plain.txt"] {
        assert!(out.contains(&format!("generated/{name}: nothing generates this file")), "{out}");
    }
    assert!(out.contains("generated/CODES.md: The file is a link"), "{out}");
    assert!(!out.contains("SECRET"), "{out}");
    std::fs::remove_dir_all(folder.path().join("generated")).unwrap();
    symlink(secret.path(), folder.path().join("generated")).unwrap();
    let err = ended(&run(folder.path(), &["check", "--bless"]), 2);
    assert!(err.contains("generated"), "{err}");
    assert_eq!(std::fs::read_dir(secret.path()).unwrap().count(), 1);
}

#[test]
fn fixtures_are_files_of_the_fixtures_folder() {
    let secret = outside();
    let file = secret.path().join("cases.jsonl");
    std::fs::write(&file, "{\"secret_member\": 1}\n").unwrap();
    let fixtures = outside();
    let read = |path: &str| {
        let manifest = json!({"version": 1, "contract_version": "3.0.0", "streams": [],
            "files": [{"path": path, "kind": "payload"}]});
        std::fs::write(fixtures.path().join("manifest.json"), manifest.to_string()).unwrap();
        spec_kitty_events::check::Fixtures::read(fixtures.path()).unwrap_err().to_string()
    };
    let mut names: Vec<PathBuf> = vec![file.clone(), "../x".into(), "/dev/zero".into()];
    names.push(format!("sub/../../{}", file.display()).into());
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&file, fixtures.path().join("link.jsonl")).unwrap();
        std::os::unix::fs::symlink(secret.path(), fixtures.path().join("folder")).unwrap();
        names.extend(["link.jsonl".into(), "folder/cases.jsonl".into()]);
    }
    for name in names {
        let error = read(name.to_str().unwrap());
        assert!(
            error.contains("leads out of its folder") || error.contains("links are not followed"),
            "{error}"
        );
        assert!(!error.contains("secret_member"), "{error}");
    }
}

#[test]
#[cfg(unix)]
fn nothing_outside_of_the_tree_is_written() {
    use std::os::unix::fs::symlink;
    let folder = project();
    let other = outside();
    let at = |name: &str| folder.path().join(name);
    let victim = other.path().join("victim.json");
    let untouched = || {
        assert_eq!(std::fs::read_to_string(&victim).unwrap(), "{\"a\":1}\n");
        let names = std::fs::read_dir(other.path()).unwrap();
        assert_eq!(names.count(), 1);
    };
    std::fs::write(&victim, "{\"a\":1}\n").unwrap();
    // fmt and lint --fix
    symlink(&victim, at("contracts/policy/leak.json")).unwrap();
    ended(&run(folder.path(), &["fmt"]), 0);
    ended(&run(folder.path(), &["lint", "--fix"]), 1);
    untouched();
    std::fs::remove_file(at("contracts/policy/leak.json")).unwrap();
    // new: into a family that is a link, and into fixtures
    symlink(other.path(), at("fixtures/payloads/kitchen")).unwrap();
    let err = ended(&run(folder.path(), &["new", "kitchen", "TeaBrewed"]), 2);
    assert!(err.contains("cannot write fixtures/payloads/kitchen/TeaBrewed.jsonl"), "{err}");
    assert!(!at("contracts/events/kitchen/TeaBrewed.schema.json").exists());
    untouched();
    std::fs::remove_file(at("fixtures/payloads/kitchen")).unwrap();
    // check --bless: through a file, and past a file that nothing generates
    std::fs::create_dir_all(at("generated")).unwrap();
    symlink(&victim, at("generated/types.rs")).unwrap();
    symlink(&victim, at("generated/left-over.rs")).unwrap();
    let _ = run(folder.path(), &["check", "--bless"]);
    untouched();
    assert!(!at("generated/types.rs").is_symlink() && !at("generated/left-over.rs").is_symlink());
    // approvals
    break_it(folder.path());
    std::fs::create_dir_all(at("compat")).unwrap();
    let approve = ["diff", "--approve", "for a test", "--until", "2999-12-31"];
    symlink(&victim, at("compat/approvals.json")).unwrap();
    ended(&run(folder.path(), &approve), 2);
    std::fs::remove_dir_all(at("compat")).unwrap();
    symlink(other.path(), at("compat")).unwrap();
    ended(&run(folder.path(), &approve), 2);
    untouched();
    // docs
    std::fs::create_dir_all(at("site")).unwrap();
    symlink(other.path(), at("site/events")).unwrap();
    ended(&run(folder.path(), &["docs", "--out", "site"]), 2);
    untouched();
}
