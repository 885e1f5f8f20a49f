//! Trees and repositories of strangers: what a pull request may bring, run through the commands of CI.

use crate::support::{copy, root};
use crate::workbench::{edit, ended, git, project, text};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const STATUS: &str = "contracts/events/status/WPStatusChanged.schema.json";

fn ske(folder: &Path, args: &[&str], env: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_spec-kitty-events"))
        .current_dir(folder)
        .arg("contracts")
        .args(args)
        .envs(env.iter().copied())
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn run(folder: &Path, args: &[&str]) -> Output {
    ske(folder, args, &[])
}

/// A break for producers.
fn break_it(folder: &Path) {
    edit(folder, STATUS, |s| s["required"].as_array_mut().unwrap().push(json!("from_lane")));
}

fn commit(folder: &Path, message: &str) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "-m", message]);
}

fn answer(folder: &Path, args: &[&str]) -> String {
    let output = Command::new("git").arg("-C").arg(folder).args(args).output().unwrap();
    text(&output.stdout).trim().to_owned()
}

/// Everything that a command wrote.
fn said(output: &Output) -> String {
    format!("{}{}", text(&output.stdout), text(&output.stderr))
}

fn outside() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn a_revision_wins_over_a_path_of_its_name_and_the_summary_names_what_was_used() {
    let folder = project();
    git(folder.path(), &["tag", "v0.1.0"]);
    git(folder.path(), &["update-ref", "refs/remotes/origin/main", "main"]);
    break_it(folder.path());
    let sha = answer(folder.path(), &["rev-parse", "main"]);
    for name in ["main", "origin/main", "v0.1.0", &sha] {
        // The pull request adds a folder of that name, with the contract as it wants it.
        copy(&folder.path().join("contracts"), &folder.path().join(name).join("contracts"));
        let out = ended(&run(folder.path(), &["diff", "--against", name]), 1);
        assert!(out.contains(&format!(" against revision {} ({name}).", &sha[..10])), "{out}");
    }
    // A path is written as one.
    let out = ended(&run(folder.path(), &["diff", "--against", "./main"]), 0);
    assert!(out.contains("against folder ./main."), "{out}");
    // A folder whose name is no revision is not taken for one: the revision may only be missing.
    copy(&folder.path().join("contracts"), &folder.path().join("origin/dev/contracts"));
    let err = ended(&run(folder.path(), &["diff", "--against", "origin/dev"]), 2);
    assert!(
        err.contains("`origin/dev` is no revision here") && err.contains("./origin/dev"),
        "{err}"
    );
    std::fs::create_dir(folder.path().join("scratch")).unwrap();
    std::fs::write(folder.path().join("scratch/base.pyc"), b"\xff\xfe").unwrap();
    let err = ended(&run(folder.path(), &["diff", "--against", "scratch/"]), 2);
    assert!(err.contains("scratch/ holds no contract: it has no contracts/"), "{err}");
    // Options and ranges are no revisions, and a name that is both a branch and a tag is nobody's.
    for name in
        ["--upload-pack=touch x", "-x", "", "main..HEAD", "HEAD\nx", ";touch x", "$(touch x)"]
    {
        let err = ended(&run(folder.path(), &["diff", &format!("--against={name}")]), 2);
        assert!(err.contains("is no revision here") && err.lines().count() == 1, "{name}: {err}");
    }
    git(folder.path(), &["tag", "main", "HEAD"]);
    let err = ended(&run(folder.path(), &["diff", "--against", "main"]), 2);
    assert!(err.contains("a branch and of a tag"), "{err}");
    assert!(!folder.path().join("x").exists());
}

#[test]
fn where_both_sides_are_one_nothing_was_compared_and_it_is_said() {
    let folder = project();
    for against in [&["diff"][..], &["diff", "--against", "HEAD"], &["diff", "--against", "./"]] {
        let output = run(folder.path(), against);
        ended(&output, 0);
        assert!(text(&output.stderr).contains("note: nothing was compared: "), "{}", said(&output));
        let mut with_ci = against.to_vec();
        with_ci.push("--ci");
        let err = ended(&run(folder.path(), &with_ci), 2);
        assert!(err.contains("error: nothing was compared: "), "{err}");
    }
    // What is not committed is a comparison.
    break_it(folder.path());
    let output = run(folder.path(), &["diff", "--ci"]);
    ended(&output, 1);
    assert!(
        text(&output.stderr).contains("only edits that are not committed"),
        "{}",
        said(&output)
    );
    // A break that was committed on main itself.
    git(folder.path(), &["switch", "--quiet", "main"]);
    commit(folder.path(), "A break");
    ended(&run(folder.path(), &["diff", "--ci"]), 2);
    let out = ended(&run(folder.path(), &["diff", "--ci", "--against", "HEAD^"]), 1);
    assert!(out.contains("(HEAD^)"), "{out}");
    // An edit elsewhere is a commit, and the contract did not change in it.
    git(folder.path(), &["switch", "--quiet", "-c", "readme"]);
    std::fs::write(folder.path().join("README.md"), "Tea.\n").unwrap();
    commit(folder.path(), "A file");
    let out = ended(&run(folder.path(), &["diff", "--ci"]), 0);
    assert!(out.starts_with("No change in "), "{out}");
    // What was fetched is the main branch, and not a branch of the fork that is called so.
    git(folder.path(), &["update-ref", "refs/remotes/origin/main", "main^"]);
    git(folder.path(), &["branch", "--quiet", "--force", "main", "HEAD"]);
    let out = ended(&run(folder.path(), &["diff", "--ci"]), 1);
    assert!(out.contains("(merge base with origin/main)"), "{out}");
}

#[test]
fn a_shallow_clone_is_told_to_fetch_more() {
    let folder = project();
    break_it(folder.path());
    commit(folder.path(), "A break");
    let clones = outside();
    let from = format!("file://{}", folder.path().display());
    let clone = |branch: &str, name: &str| {
        let to = clones.path().join(name);
        git(clones.path(), &["clone", "--quiet", "--depth=1", "-b", branch, &from, name]);
        to
    };
    // The branch that was cloned is all there is: it is compared with nothing.
    let edit = clone("edit", "edit");
    git(&edit, &["fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main"]);
    git(&edit, &["symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main"]);
    let err = ended(&run(&edit, &["diff"]), 2);
    assert!(err.contains("shallow") && err.contains("git fetch --unshallow"), "{err}");
    let err = ended(&run(&edit, &["bump"]), 2);
    assert!(err.contains("the last release is not known") && err.contains("--tags"), "{err}");
    let err = ended(&run(&edit, &["diff", "--against", "v0.1.0"]), 2);
    assert!(err.contains("this clone is shallow"), "{err}");
    ended(&run(&clone("main", "main"), &["diff", "--ci"]), 2);
}

#[test]
fn the_environment_of_a_caller_does_not_choose_the_repository() {
    let folder = project();
    break_it(folder.path());
    // In the other repository main has the break already.
    let other = project();
    break_it(other.path());
    commit(other.path(), "A break");
    git(other.path(), &["branch", "--quiet", "--force", "main", "HEAD"]);
    let (dir, tree) = (other.path().join(".git"), other.path().to_owned());
    let (dir, tree) = (dir.to_str().unwrap(), tree.to_str().unwrap());
    let objects = format!("{dir}/objects");
    let env = [
        ("GIT_DIR", dir),
        ("GIT_WORK_TREE", tree),
        ("GIT_COMMON_DIR", dir),
        ("GIT_INDEX_FILE", "nowhere"),
        ("GIT_OBJECT_DIRECTORY", &objects),
        ("GIT_NAMESPACE", "elsewhere"),
        ("GIT_CONFIG_COUNT", "1"),
        ("GIT_CONFIG_KEY_0", "core.bare"),
        ("GIT_CONFIG_VALUE_0", "true"),
    ];
    let out = ended(&ske(folder.path(), &["diff", "--against", "main"], &env), 1);
    assert!(out.contains("1 breaking"), "{out}");
}

/// Takes one object out of a repository whose configuration says how to get it.
#[cfg(unix)]
fn promise(folder: &Path, object: &str, settings: &[(&str, &str)]) {
    let id = answer(folder, &["rev-parse", object]);
    std::fs::remove_file(folder.join(".git/objects").join(&id[..2]).join(&id[2..])).unwrap();
    for (name, value) in settings {
        git(folder, &["config", name, value]);
    }
}

#[test]
#[cfg(unix)]
fn what_the_configuration_of_a_repository_names_is_not_run() {
    let proof = outside();
    let touched = proof.path().join("touched");
    let command = format!("touch {}; false", touched.display());
    let remote = format!("ext::sh -c '{command}'");
    let partial = [
        ("core.repositoryformatversion", "1"),
        ("extensions.partialClone", "origin"),
        ("remote.origin.promisor", "true"),
    ];
    for more in [
        &[("remote.origin.url", "."), ("remote.origin.uploadpack", command.as_str())][..],
        &[("remote.origin.url", remote.as_str()), ("protocol.ext.allow", "always")],
    ] {
        let folder = project();
        let settings: Vec<(&str, &str)> = partial.iter().chain(more).copied().collect();
        promise(folder.path(), &format!("HEAD:{STATUS}"), &settings);
        for (name, value) in [
            ("core.fsmonitor", command.as_str()),
            ("core.pager", command.as_str()),
            ("diff.external", command.as_str()),
            ("core.sshCommand", command.as_str()),
        ] {
            git(folder.path(), &["config", name, value]);
        }
        let err = ended(&run(folder.path(), &["diff", "--against", "main"]), 2);
        assert!(err.contains(STATUS) && err.contains("nothing is fetched here"), "{err}");
        assert!(!touched.exists(), "a command of the repository's configuration was run");
    }
    // A bare repository that was checked in as files is not the repository of the folder.
    let folder = project();
    let bare = folder.path().join("sub");
    git(folder.path(), &["clone", "--quiet", "--bare", ".", "sub"]);
    copy(&folder.path().join("contracts"), &bare.join("contracts"));
    git(&bare, &["config", "core.fsmonitor", &command]);
    let err = ended(&run(&bare, &["diff", "--against", "HEAD"]), 2);
    assert!(err.contains("git says: cannot use bare repository"), "{err}");
    assert!(!touched.exists());
}

#[test]
#[cfg(unix)]
fn both_sides_see_a_link_and_a_submodule_alike() {
    let folder = project();
    let secret = outside();
    std::fs::write(secret.path().join("types.json"), "{\"secret\": 1}").unwrap();
    let link = folder.path().join("contracts/policy/leak.json");
    std::os::unix::fs::symlink(secret.path().join("types.json"), &link).unwrap();
    commit(folder.path(), "A link");
    let err = ended(&run(folder.path(), &["diff", "--against", "main"]), 2);
    assert!(err.contains("contracts/policy/leak.json: The file is a link"), "{err}");
    let new = err;
    std::fs::remove_file(&link).unwrap();
    let err = ended(&run(folder.path(), &["diff", "--against", "HEAD"]), 2);
    assert!(err.contains("contracts/policy/leak.json: The file is a link"), "{err}");
    assert!(!new.contains("secret") && !err.contains("secret"));
    let id = answer(folder.path(), &["rev-parse", "HEAD"]);
    let entry = format!("160000,{id},contracts/events/sub");
    git(folder.path(), &["update-index", "--add", "--cacheinfo", &entry]);
    git(folder.path(), &["rm", "--quiet", "--cached", "contracts/policy/leak.json"]);
    git(folder.path(), &["commit", "--quiet", "-m", "A submodule"]);
    let err = ended(&run(folder.path(), &["diff", "--against", "HEAD"]), 2);
    assert!(err.contains("contracts/events/sub: The file is a submodule"), "{err}");
}

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
