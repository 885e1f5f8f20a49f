//! The merge driver as git calls it, in repositories of its own.

use crate::mission_rows::row;
use crate::process::run_with;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A repository with the driver installed and one mission on `main`.
struct Repository {
    folder: tempfile::TempDir,
}

const LOG: &str = "kitty-specs/042-importer/status.events.jsonl";

impl Repository {
    fn new(log: &str) -> Self {
        // A space and a quote in the path of the repository are no trouble.
        let folder = tempfile::Builder::new().prefix("it's a ").tempdir().unwrap();
        let repository = Self { folder };
        repository.git(&["init", "-q", "-b", "main"]);
        repository.run(&["mission", "install"], 0);
        repository.write(LOG, log);
        repository.commit("base");
        repository
    }

    fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.path(file)).unwrap()
    }

    fn run(&self, args: &[&str], status: i32) -> String {
        let output = run_with(self.folder.path(), args, b"");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(status), "{args:?}: {said}");
        String::from_utf8_lossy(&output.stdout).into_owned() + &said
    }

    fn try_git(&self, args: &[&str]) -> Output {
        let mut command = Command::new("git");
        command.current_dir(self.folder.path()).args([
            "-c",
            "user.name=Ana",
            "-c",
            "user.email=ana@example.org",
        ]);
        command.args(["-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"]);
        for name in ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"] {
            command.env(name, "/dev/null");
        }
        command.args(args).output().unwrap()
    }

    fn git(&self, args: &[&str]) -> String {
        let output = self.try_git(args);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{args:?}: {said}");
        String::from_utf8_lossy(&output.stdout).into_owned() + &said
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", message]);
    }

    /// A branch off `main` that appends rows.
    fn branch(&self, name: &str, from: &str, rows: &str) {
        self.git(&["checkout", "-q", "-b", name, from]);
        self.append(rows);
    }

    fn append(&self, rows: &str) {
        let log = self.read(LOG) + rows;
        self.write(LOG, &log);
        self.commit("rows");
    }
}

fn rows(log: &str) -> BTreeSet<&str> {
    log.lines().collect()
}

fn two_branches() -> Repository {
    let repository = Repository::new(&row(0, "genesis>planned"));
    repository.branch("one", "main", &(row(1, "planned>claimed") + &row(3, "claimed>in_progress")));
    repository.branch("two", "main", &row(2, "planned>blocked"));
    repository
}

fn all() -> String {
    row(0, "genesis>planned")
        + &row(1, "planned>claimed")
        + &row(2, "planned>blocked")
        + &row(3, "claimed>in_progress")
}

#[test]
fn git_merges_rebases_and_picks_without_a_conflict_and_without_a_loss() {
    for command in [&["merge", "--no-edit", "one"][..], &["rebase", "one"], &["cherry-pick", "one"]]
    {
        let repository = two_branches();
        repository.git(command);
        assert_eq!(repository.read(LOG), all(), "{command:?}");
        assert_eq!(repository.git(&["status", "--porcelain"]), "");
    }
}

#[test]
fn a_mission_that_was_renamed_on_one_side_is_merged_in_its_new_place() {
    let repository =
        Repository::new(&(0..4).map(|n| row(n, "planned>planned")).collect::<String>());
    repository.branch("one", "main", &row(8, "planned>claimed"));
    repository.git(&["checkout", "-q", "-b", "two", "main"]);
    let new = "kitty-specs/042-importer-01KQ9M3M/status.events.jsonl";
    std::fs::create_dir_all(repository.path(new).parent().unwrap()).unwrap();
    repository.git(&["mv", LOG, new]);
    repository.commit("renamed");
    repository.git(&["merge", "--no-edit", "one"]);
    assert_eq!(rows(&repository.read(new)).len(), 5);
    assert!(!repository.path(LOG).exists());
}

#[test]
fn m9_a_refused_merge_leaves_our_file_as_it_was_and_is_a_conflict_for_git() {
    let repository = Repository::new(&row(0, "genesis>planned"));
    repository.branch("one", "main", &row(1, "planned>claimed"));
    repository.branch("two", "main", &row(1, "planned>canceled"));
    let ours = repository.read(LOG);
    let output = repository.try_git(&["merge", "--no-edit", "one"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr).into_owned()
        + &String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("claimed") && said.contains("canceled") && said.contains(LOG), "{said}");
    assert_eq!(repository.read(LOG), ours);
    assert!(repository.git(&["status", "--porcelain"]).starts_with("UU"));
}

#[test]
fn m13_no_other_file_is_written_and_the_snapshot_is_for_afterwards() {
    let repository = two_branches();
    let status = "kitty-specs/042-importer/status.json";
    repository.write(status, "{}\n");
    repository.commit("snapshot");
    repository.git(&["merge", "--no-edit", "one"]);
    assert_eq!(repository.read(status), "{}\n");
    repository.run(&["mission", "check", "--fix", "kitty-specs"], 0);
    assert!(repository.read(status).contains("in_progress"));
    assert_eq!(repository.read("kitty-specs/042-importer/status.json.old"), "{}\n");
}

#[test]
fn the_driver_by_itself_writes_over_ours_and_takes_an_absent_ancestor_for_an_empty_one() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("ours", &row(2, "planned>claimed"));
    write("theirs", &row(1, "genesis>planned"));
    let run = |args: &[&str]| run_with(folder.path(), args, b"");
    let output = run(&["mission", "merge-driver", "absent", "ours", "theirs", "a\u{1b}[2J/log"]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
    let merged = std::fs::read_to_string(folder.path().join("ours")).unwrap();
    assert_eq!(merged, row(1, "genesis>planned") + &row(2, "planned>claimed"));
    // With --strict a fork refuses; without it is told.
    write("ours", &row(1, "planned>claimed"));
    write("theirs", &row(2, "planned>canceled"));
    let output = run(&["mission", "merge-driver", "--strict", "absent", "ours", "theirs"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        std::fs::read_to_string(folder.path().join("ours")).unwrap(),
        row(1, "planned>claimed")
    );
    let output = run(&["mission", "merge-driver", "absent", "ours", "theirs"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0));
    assert!(
        said.contains("both sides move WP01 out of planned") && said.contains("the board drops"),
        "{said}"
    );
}

#[test]
fn install_says_what_it_does_can_be_run_again_and_taken_back() {
    let repository = Repository::new("");
    let global = repository.try_git(&["config", "--global", "--list"]);
    assert!(global.stdout.is_empty());
    assert!(repository.run(&["mission", "install"], 0).contains("nothing to do"));
    repository.run(&["mission", "install", "--check"], 0);
    let attributes = repository.read(".gitattributes");
    repository.write(".gitattributes", &format!("*.png binary\n{attributes}"));
    let said = repository.run(&["mission", "install", "--uninstall"], 0);
    assert!(said.contains(".gitattributes") && said.contains("git config --local"), "{said}");
    assert_eq!(repository.read(".gitattributes"), "*.png binary\n");
    let said = repository.run(&["mission", "install", "--check"], 1);
    assert!(said.contains("lacks"), "{said}");
    assert!(repository.run(&["mission", "install", "--uninstall"], 0).contains("nothing to do"));
}

#[test]
fn install_asks_for_a_repository() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_spec-kitty-events"))
        .current_dir(folder.path())
        .env("GIT_CEILING_DIRECTORIES", Path::new(folder.path()).parent().unwrap())
        .args(["mission", "install"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
}

/// Merges of several branches at once and of branches that have merged each other: the slow form of
/// the tests.
#[test]
fn octopus_and_criss_cross_merges_lose_nothing() {
    if std::env::var_os("SKE_MERGES").is_none() {
        return;
    }
    let repository = Repository::new(&row(0, "genesis>planned"));
    for (n, name) in ["one", "two", "three"].into_iter().enumerate() {
        repository.branch(name, "main", &row(1 + u8::try_from(n).unwrap(), "planned>planned"));
    }
    repository.git(&["checkout", "-q", "main"]);
    // Git's octopus knows no driver: it gives up, and one after the other goes through.
    assert!(!repository.try_git(&["merge", "--no-edit", "one", "two", "three"]).status.success());
    repository.git(&["reset", "-q", "--hard"]);
    assert_eq!(rows(&repository.read(LOG)).len(), 1);
    for name in ["one", "two", "three"] {
        repository.git(&["merge", "--no-edit", name]);
    }
    assert_eq!(rows(&repository.read(LOG)).len(), 4);

    let repository = two_branches();
    repository.git(&["branch", "two-before", "two"]);
    repository.git(&["merge", "--no-edit", "one"]);
    repository.append(&row(5, "in_progress>for_review"));
    repository.git(&["checkout", "-q", "one"]);
    repository.git(&["merge", "--no-edit", "two-before"]);
    repository.append(&row(6, "in_progress>planned"));
    repository.git(&["merge", "--no-edit", "two"]);
    assert_eq!(rows(&repository.read(LOG)).len(), 6);
}
