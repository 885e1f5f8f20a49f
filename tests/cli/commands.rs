//! All commands of the program, as its own help lists them, and what each is asked. A command that
//! nobody has written arguments for fails the tests that go through all of them.

use crate::process::run_with;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The commands that do something, such as `log append`.
pub(super) fn all() -> &'static [String] {
    static ALL: OnceLock<Vec<String>> = OnceLock::new();
    ALL.get_or_init(|| below(&[]))
}

fn below(command: &[&str]) -> Vec<String> {
    let mut args = command.to_vec();
    args.push("--help");
    let help = run_with(Path::new("."), &args, b"").stdout;
    let help = String::from_utf8(help).unwrap();
    let listed = help.split_once("\nCommands:\n").map_or("", |(_, rest)| rest);
    let names = listed
        .lines()
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.strip_prefix("  ").filter(|line| !line.starts_with(' ')))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help");
    let mut found = Vec::new();
    for name in names {
        let command: Vec<&str> = command.iter().copied().chain([name]).collect();
        let inner = below(&command);
        if inner.is_empty() { found.push(command.join(" ")) } else { found.extend(inner) }
    }
    found
}

/// What the arguments of [`arguments`] stand for.
pub(super) struct Setting {
    /// `@in`: a file of lines.
    pub input: PathBuf,
    /// `@dir`: a folder with files of lines.
    pub folder: PathBuf,
    /// `@db`, `@log`: a SQLite log and a JSON Lines log.
    pub sqlite: PathBuf,
    pub jsonl: PathBuf,
    /// `@text`: a word.
    pub text: String,
    /// `@old`, `@new`: folders of two contracts.
    pub old: PathBuf,
    pub new: PathBuf,
    /// `@fresh`: where a file may be made.
    pub fresh: PathBuf,
}

impl Setting {
    /// Arguments with their places filled in. Each run gets names of its own for what it makes.
    pub(super) fn fill(&self, command: &str, args: &[&str], run: usize) -> Vec<OsString> {
        let fresh = |ending: &str| {
            let mut name = self.fresh.clone().into_os_string();
            name.push(format!(".{run}{ending}"));
            name
        };
        let value = |arg: &&str| -> OsString {
            match *arg {
                "@in" => self.input.clone().into(),
                "@dir" => self.folder.clone().into(),
                "@db" => self.sqlite.clone().into(),
                "@log" => self.jsonl.clone().into(),
                "@text" => self.text.clone().into(),
                "@old" => self.old.clone().into(),
                "@new" => self.new.clone().into(),
                "@fresh" => fresh(""),
                "@fresh.db" => fresh(".db"),
                "@fresh.jsonl" => fresh(".jsonl"),
                "@adapter" => {
                    let mut words = OsString::from("sh -c 'cat \"$1\" >&2; cat \"$1\"' - \"");
                    words.push(&self.input);
                    words.push("\"");
                    words
                }
                plain => plain.into(),
            }
        };
        command.split(' ').map(Into::into).chain(args.iter().map(value)).collect()
    }
}

/// What a command is asked, one list for each run. `-` is the lines of `@in` on standard input.
pub(super) fn arguments(command: &str) -> &'static [&'static [&'static str]] {
    match command {
        "validate" => &[
            &["@in"],
            &["--show", "0", "--profile", "lenient", "-"],
            &["--format", "jsonl", "--as", "payload", "@in"],
            &["--format", "jsonl", "--quarantine", "@fresh", "@in"],
            &["@in", "@text"],
            &["@db"],
        ],
        "log append" => &[&["@fresh.db", "@in"], &["@fresh.jsonl", "-"], &["@text", "@in"]],
        "log import" => &[&["@fresh.db", "@in"], &["--quarantine", "@fresh", "@fresh.jsonl", "-"]],
        "log export" => &[
            &["@db"],
            &["--by-arrival", "@log"],
            &["--by-arrival", "-", "@dir"],
            &["--salvage", "@db"],
            &["--salvage", "@log"],
            &["--salvage", "@in"],
        ],
        "log list" => &[
            &["@db"],
            &["@log"],
            &["--format", "jsonl", "@log"],
            &["@text"],
            &["-"],
            &["@db", "@in", "@dir"],
        ],
        "log follow" => &[&["--once", "@db"], &["--once", "@log"]],
        "log verify" => &[&["@db"], &["@log"]],
        "log stats" => &[&["@db"], &["@log"], &["@in", "-"]],
        "log errors" => &[&["@db"], &["--format", "jsonl", "@log"], &["--format", "jsonl", "@db"]],
        "log classify" => &[&["@in"], &["--by-file", "@dir"], &["--format", "jsonl", "-"]],
        "log migrate" => &[
            &["--dry-run", "@in"],
            &["--mode", "lanes", "--lift", "--out", "@fresh", "@in"],
            &["--context", "@in", "--dry-run", "@in"],
            &["--quarantine", "@fresh", "-"],
        ],
        "reduce" => &[
            &["status", "@in"],
            &["status", "--format", "table", "@db"],
            &["mission-next", "--format", "table", "@in"],
            &["collaboration", "--mode", "permissive", "--format", "table", "-"],
            &["collaboration", "--mode", "strict", "@in"],
            &["collaboration", "--roster", "@in", "@in"],
            &["dossier", "--format", "table", "@in"],
        ],
        "replay" => &[&["@in"], &["--format", "table", "-"], &["--at", "@text", "@in"]],
        "mission board" => &[
            &["@in"],
            &["--strict", "-"],
            &["--format", "json", "@in"],
            &["--format", "html", "--out", "@fresh", "@in"],
            &["--mission", "@text", "@dir"],
            &["--at", "@text", "@in"],
        ],
        "mission history" => &[&["@text", "@in"], &["WP01", "-"]],
        "mission check" => {
            &[&["@in"], &["--format", "jsonl", "@dir"], &["--format", "github", "-"]]
        }
        "mission merge-driver" => &[&["@in", "@fresh", "@in", "@text"]],
        "mission install" => &[&["--check"]],
        "contracts list" => &[&[], &["--format", "jsonl"], &["--family", "@text"]],
        "contracts show" => &[&["Lane"], &["@text"]],
        "contracts bundle" => &[&[]],
        "contracts check" => &[&["--root", "@old"], &["--root", "@dir"]],
        "contracts diff" => &[
            &["--root", "@new", "--against", "@old"],
            &["--root", "@new", "--against", "@old", "--format", "json", "--log", "@in"],
            &["--root", "@new", "--against", "@old", "--log", "@in"],
            &["--root", "@new", "--against", "@text"],
            &["--root", "@dir"],
        ],
        "contracts bump" => &[&["--root", "@new", "--against", "@old", "--base-version", "0.1.0"]],
        "contracts changelog" => &[&["--root", "@new", "--against", "@old"]],
        "contracts new" => {
            &[&["--root", "@new", "@text", "Tea"], &["--root", "@new", "tea", "@text"]]
        }
        "contracts fmt" => &[&["--check", "--root", "@new"], &["--root", "@dir"]],
        "contracts lint" => &[&["--root", "@new"], &["--root", "@new", "--format", "jsonl"]],
        "contracts explain" => &[&["WPStatusChanged"], &["@text"]],
        "contracts docs" => &[&["--root", "@dir", "--out", "@fresh"]],
        "conformance serve" => &[&["-"]],
        "conformance run" => &[
            &["--suite", "generated", "--cases", "2", "--streams", "1", "--against", "@adapter"],
            &["--against", "@text"],
            &["--declared", "@in"],
        ],
        "conformance cases" => &[&["--suite", "generated", "--cases", "40", "--streams", "1"]],
        unknown => panic!("write arguments for `{unknown}`, so that the tests go through it too"),
    }
}
