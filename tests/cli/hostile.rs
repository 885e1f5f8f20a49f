//! Trees and repositories of strangers: what a pull request may bring, run through the commands of
//! CI.

use crate::support::{copy, root};
use crate::workbench::{edit, ended, git, project, text};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const STATUS: &str = "contracts/events/status/WPStatusChanged.schema.json";

pub(crate) fn ske(folder: &Path, args: &[&str], env: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_spec-kitty-events"))
        .current_dir(folder)
        .arg("contracts")
        .args(args)
        .envs(env.iter().copied())
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

pub(crate) fn run(folder: &Path, args: &[&str]) -> Output {
    ske(folder, args, &[])
}

/// A break for producers.
pub(crate) fn break_it(folder: &Path) {
    edit(folder, STATUS, |s| s["required"].as_array_mut().unwrap().push(json!("from_lane")));
}

pub(crate) fn commit(folder: &Path, message: &str) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "-m", message]);
}

fn answer(folder: &Path, args: &[&str]) -> String {
    let output = Command::new("git").arg("-C").arg(folder).args(args).output().unwrap();
    text(&output.stdout).trim().to_owned()
}

/// Everything that a command wrote.
pub(crate) fn said(output: &Output) -> String {
    format!("{}{}", text(&output.stdout), text(&output.stderr))
}

pub(crate) fn outside() -> tempfile::TempDir {
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

/// A contract with names that no rule of authoring lets through, read as a comparison reads one.
fn nasty() -> spec_kitty_events::compat::Contract {
    let contracts = root().join("contracts");
    let mut tree = spec_kitty_events::generator::ContractTree::read(&contracts).unwrap();
    let file = "policy/reserved_event_types.json";
    let mut reserved: serde_json::Value = serde_json::from_str(tree.get(file).unwrap()).unwrap();
    reserved["reserved"].as_array_mut().unwrap().push(json!({
        "event_type": "Q\"><script>alert(7)</script>", "family": "x'><img src=x onerror=alert(8)>",
        "reason": "See <b>`a`</b> @everybody\n\n# Heading\n![x](https://evil.example/p.png)"}));
    tree.insert(file, reserved.to_string());
    let unwanted: Vec<String> = tree
        .iter()
        .map(|(file, _)| file.to_owned())
        .filter(|f| {
            f.starts_with("events/") && !f.contains("/MissionC") || f.starts_with("states/")
        })
        .collect();
    for file in unwanted {
        tree.remove(&file);
    }
    let name = "e\n\n## 0 breaking\n\n@all ![x](https://evil.example/p.png)\n\n<!--\u{202e}";
    let schema = json!({"$schema": "https://json-schema.org/draft/2020-12/schema",
        "description": "<script>alert(1)</script> [x](javascript:alert(2)) | @all\n# \
            Heading\n```\n<!--",
        "type": "object", "additionalProperties": false, "required": [],
        "properties": {
            name: {"description": "A.", "type": "string",
            "default": "`</code><script>alert(3)</script>"},
            "b|c": {"description": "``` | ` B.", "type": "string", "default": "```\n# Heading"}},
        "examples": [{}]});
    tree.insert("shared/Z\"><img src=x onerror=alert(9)>.schema.json", schema.to_string());
    spec_kitty_events::compat::Contract::from_tree(tree).unwrap_or_else(|p| panic!("{p:?}"))
}

#[test]
fn names_and_values_of_a_contract_stay_text_in_pages() {
    let contract = nasty();
    let site = spec_kitty_events::docs::site(&contract, &[], &Default::default());
    for (file, page) in &site {
        for tag in ["<img", "<script>", "<b>", "onerror=alert(9)>.html", "\u{202e}"] {
            assert!(!page.contains(tag), "{file} has {tag}");
        }
        if file.ends_with(".html") {
            assert!(page.contains("http-equiv=\"Content-Security-Policy\""), "{file}");
            // Nothing of a page is script or style but what lies beside it.
            assert_eq!(page.matches("<script").count(), page.matches("<script src=\"").count());
            assert!(
                !page.contains("<style") && !page.contains(" style=") && !page.contains("onclick")
            );
            for link in page.split("href=\"").skip(1) {
                let link = link.split('"').next().unwrap();
                let local = |c: char| c.is_ascii_alphanumeric() || "#./-_~%".contains(c);
                assert!(link.chars().all(local), "{file} links to {link}");
            }
        }
    }
    let pages = spec_kitty_events::docs::markdown(&contract, &[], &Default::default());
    for (file, page) in pages.iter().filter(|(file, _)| file.ends_with(".md")) {
        let mut in_fence = false;
        for line in page.lines() {
            in_fence ^= line.starts_with("```");
            let forged = ["# Heading", "## 0", "<!--", "![x]", "@"];
            assert!(!forged.iter().any(|f| line.starts_with(f)), "{file}: {line}");
            // What is left outside of code spans has no tag, image, link or mention of a stranger.
            let shown = without_code(line);
            for markup in ["<script", "<img", "<b>", "![x]", "[x](", "@all", "@everybody", "<!--"] {
                assert!(in_fence || !shown.contains(markup), "{file}: {line}");
            }
        }
        assert!(!in_fence, "{file} ends in a fence");
        assert!(!page.contains('\u{202e}'), "{file}");
    }
}

/// A line of Markdown without its code spans, as CommonMark finds them, and without escapes.
fn without_code(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let ticks = rest.len() - rest.trim_start_matches('`').len();
        if c == '\\' {
            rest = &rest[1..];
            rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
            out.push('.');
        } else if ticks > 0 {
            let fence = "`".repeat(ticks);
            let inside = &rest[ticks..];
            let mut at = 0;
            let end = loop {
                let Some(n) = inside[at..].find(&fence) else { break None };
                let run = inside[at + n..].len() - inside[at + n..].trim_start_matches('`').len();
                if run == ticks {
                    break Some(at + n + ticks);
                }
                at += n + run;
            };
            rest = end.map_or(&rest[ticks..], |end| &inside[end..]);
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

#[test]
fn names_of_a_contract_stay_text_in_comments_logs_and_commands() {
    let folder = project();
    let name = "e\n\n## 0 breaking\n\n@all \
        ![x](https://evil.example/p.png)\n\n<!--\n::stop-commands::t\u{9b}2J";
    edit(folder.path(), STATUS, |s| {
        s["properties"][name] =
            json!({"description": "E.", "type": ["string", "null"], "default": null});
        s["required"].as_array_mut().unwrap().push(json!(name));
    });
    for format in ["text", "markdown", "github"] {
        let out = ended(&run(folder.path(), &["diff", "--format", format]), 1);
        for line in out.lines() {
            assert!(!line.starts_with("## 0") && !line.starts_with("::stop"), "{format}: {line}");
            assert!(!line.contains('\u{9b}'), "{format}: {line}");
            if format == "markdown" && !line.trim_start().starts_with('{') {
                let shown = without_code(line);
                assert!(!["@all", "![x]", "<!--"].iter().any(|m| shown.contains(m)), "{line}");
            }
        }
    }
    let out = ended(&run(folder.path(), &["changelog"]), 0);
    assert!(
        out.lines().all(|l| !l.starts_with("## 0 ") && !without_code(l).contains("@all")),
        "{out}"
    );
    let json = ended(&run(folder.path(), &["diff", "--format", "json"]), 1);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert!(json["changes"].as_array().unwrap().iter().any(|c| c["name"] == name));
    // The name of a file is a property of a command.
    let file =
        folder.path().join("contracts/events/status/x\n::add-mask::hello\n::stop-commands::t.json");
    std::fs::write(file, "{}").unwrap();
    for format in ["github", "text"] {
        let out = ended(&run(folder.path(), &["lint", "--format", format]), 1);
        let forged = ["::add-mask", "::stop-commands"];
        assert!(!out.lines().any(|l| forged.iter().any(|f| l.starts_with(f))), "{out}");
    }
    // A page has the name of its event type, which is none.
    edit(folder.path(), "contracts/policy/reserved_event_types.json", |p| {
        let entry = json!({"event_type": "../../README", "family": "status", "reason": "None."});
        p["reserved"].as_array_mut().unwrap().push(entry);
    });
    std::fs::create_dir(folder.path().join("pub")).unwrap();
    std::fs::write(folder.path().join("pub/README.md"), "ORIGINAL\n").unwrap();
    let docs = ["docs", "--format", "markdown", "--out", "pub/docs"];
    let err = ended(&run(folder.path(), &docs), 2);
    assert!(err.contains("a contract with problems is not written down"), "{err}");
    let original = std::fs::read_to_string(folder.path().join("pub/README.md")).unwrap();
    assert_eq!(original, "ORIGINAL\n");
}

#[test]
fn a_pull_request_does_not_approve_itself() {
    let folder = project();
    break_it(folder.path());
    let approve = |reason: &str, until: &str| {
        run(folder.path(), &["diff", "--approve", reason, "--until", until])
    };
    let file = folder.path().join("compat/approvals.json");
    for (reason, until) in [
        ("", "2999-12-31"),
        (" \t", "2999-12-31"),
        ("\u{200b}", "2999-12-31"),
        ("seen", "2020-01-01"),
        ("seen", "2999-02-30"),
        ("seen", "soon"),
        ("seen", "29991231"),
    ] {
        ended(&approve(reason, until), 2);
        assert!(!file.exists(), "{reason:?} until {until} was written");
    }
    ended(&approve("seen", "2999-12-31"), 0);
    ended(&run(folder.path(), &["diff"]), 0);
    for from in ["base", "main"] {
        let out = ended(&run(folder.path(), &["diff", "--approvals-from", from]), 1);
        assert!(out.contains("1 breaking, "), "{out}");
        let out = ended(&run(folder.path(), &["bump", "--approvals-from", from]), 1);
        assert!(out.contains("must become 4.0.0"), "{out}");
    }
    // Nothing is left to approve, and nothing is written.
    let before = std::fs::read(&file).unwrap();
    let output = approve("again", "2999-12-31");
    ended(&output, 0);
    assert!(text(&output.stderr).contains("Nothing is left to approve"), "{}", said(&output));
    assert_eq!(std::fs::read(&file).unwrap(), before);
    // The base has it: it counts, and waits there for its change without harm to others.
    let approved = std::fs::read_to_string(&file).unwrap();
    git(folder.path(), &["stash", "--quiet", "--include-untracked"]);
    git(folder.path(), &["switch", "--quiet", "main"]);
    std::fs::create_dir_all(folder.path().join("compat")).unwrap();
    std::fs::write(&file, approved).unwrap();
    commit(folder.path(), "An approval");
    git(folder.path(), &["switch", "--quiet", "edit"]);
    git(folder.path(), &["rebase", "--quiet", "main"]);
    break_it(folder.path());
    ended(&run(folder.path(), &["diff", "--approvals-from", "main"]), 0);
    git(folder.path(), &["checkout", "--quiet", "--", "contracts"]);
    edit(folder.path(), STATUS, |s| s["description"] = json!("Reworded."));
    ended(&run(folder.path(), &["diff", "--approvals-from", "main"]), 0);
}

#[test]
fn workflows_may_do_little_and_name_actions_by_commit() {
    let folder = root().join(".github/workflows");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let workflow = std::fs::read_to_string(&path).unwrap();
        seen += 1;
        assert!(workflow.contains("\npermissions:\n  contents: read\n"), "{}", path.display());
        assert!(!workflow.contains("pull_request_target"), "{}", path.display());
        let used: Vec<&str> =
            workflow.lines().filter_map(|l| Some(l.split_once("uses: ")?.1)).collect();
        for action in &used {
            let commit = action.split_once('@').map_or("", |(_, v)| v.split(' ').next().unwrap());
            let hexadecimal = commit.bytes().all(|b| b.is_ascii_hexdigit());
            assert!(commit.len() == 40 && hexadecimal, "{}: {action}", path.display());
        }
        let kept = workflow.matches("persist-credentials: false").count();
        assert_eq!(used.iter().filter(|u| u.contains("/checkout@")).count(), kept);
    }
    assert!(seen > 0 || std::env::var_os("CI").is_none());
}

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
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    child.wait().unwrap();
    let pids = all(&children);
    assert!(within_a_minute(|| !pids.lines().any(runs)), "{pids} still run");
}
