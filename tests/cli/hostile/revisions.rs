//! Which revision is compared with.

use super::*;

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
