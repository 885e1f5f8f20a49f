//! What a pull request may do.

use super::*;

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
