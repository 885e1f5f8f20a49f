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
            &["--limit", "all", "--profile", "lenient", "-"],
            &["--format", "json", "@in"],
            &["--format", "github", "@in"],
            &["--format", "sarif", "@in"],
            &["--format", "junit", "@in"],
            &["--format", "jsonl", "--as", "payload", "@in"],
            &["--format", "jsonl", "--quarantine", "@fresh", "@in"],
            &["@in", "@text"],
            &["@db"],
        ],
        "log append" => &[
            &["--format", "jsonl", "@fresh.db", "@in"],
            &["@fresh.db", "@in"],
            &["@fresh.jsonl", "-"],
            &["@text", "@in"],
        ],
        "log import" => &[
            &["@fresh.db", "@in"],
            &["--format", "json", "@fresh.db", "@in"],
            &["--quarantine", "@fresh", "@fresh.jsonl", "-"],
        ],
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
            &["--format", "json", "--reverse", "--limit", "2", "@log"],
            &["--node", "@text", "--type", "@text", "@log"],
            &["@text"],
            &["-"],
            &["@db", "@in", "@dir"],
        ],
        "log follow" => &[&["--once", "@db"], &["--once", "@log"]],
        "log verify" => &[
            &["@db"],
            &["@log"],
            &["--format", "json", "@log"],
            &["--format", "sarif", "@log"],
            &["--format", "junit", "@db"],
        ],
        "log stats" => &[
            &["@db"],
            &["@log"],
            &["@in", "-"],
            &["--format", "json", "@log"],
            &["--by", "node", "--format", "jsonl", "@log"],
        ],
        "log errors" => &[&["@db"], &["--format", "jsonl", "@log"], &["--format", "jsonl", "@db"]],
        "log classify" => &[&["@in"], &["--by-file", "@dir"], &["--format", "jsonl", "-"]],
        "log migrate envelopes" => &[
            &["--dry-run", "@in"],
            &["--dry-run", "--format", "json", "@in"],
            &["--context", "@in", "--dry-run", "@in"],
            &["--quarantine", "@fresh", "-"],
        ],
        "log migrate lanes" => &[&["--lift", "--out", "@fresh", "@in"]],
        "reduce" => &[
            &["status", "--format", "json", "@in"],
            &["status", "@db"],
            &["mission-next", "@in"],
            &["collaboration", "--on-error", "report", "-"],
            &["collaboration", "--on-error", "stop", "--format", "jsonl", "@in"],
            &["collaboration", "--roster", "@in", "@in"],
            &["dossier", "@in"],
        ],
        "replay" => &[
            &["--format", "json", "@in"],
            &["--format", "jsonl", "@in"],
            &["--details", "@in"],
            &["-"],
            &["--at", "@text", "@in"],
        ],
        "mission board" => &[
            &["@in"],
            &["--strict", "-"],
            &["--format", "json", "@in"],
            &["--format", "html", "--out", "@fresh", "@in"],
            &["--mission", "@text", "@dir"],
            &["--at", "@text", "@in"],
        ],
        "mission history" => &[&["@text", "@in"], &["WP01", "-"]],
        "mission check" => &[
            &["@in"],
            &["--format", "json", "@in"],
            &["--format", "jsonl", "@dir"],
            &["--format", "github", "-"],
            &["--format", "sarif", "@dir"],
            &["--format", "junit", "@in"],
        ],
        "mission merge-driver" => &[&["@in", "@fresh", "@in", "@text"]],
        "mission install" => &[&["--check"]],
        "contract list" => &[
            &[],
            &["--format", "jsonl"],
            &["--family", "@text"],
            &["--root", "@new", "--format", "json"],
            &["--root", "@new"],
        ],
        "contract show" => &[&["Lane"], &["@text"], &["--root", "@new", "Lane"]],
        "contract bundle" => &[
            &[],
            &["--root", "@new"],
            &["--for", "python"],
            &["--for", "jsonschema", "--root", "@new"],
            &["--for", "@text"],
        ],
        "contract check" => {
            &[&["--root", "@old"], &["--root", "@old", "--stat"], &["--root", "@dir"]]
        }
        "contract diff" => &[
            &["--root", "@new", "--against", "@old"],
            &["--root", "@new", "--against", "@old", "--format", "json", "--log", "@in"],
            &["--root", "@new", "--against", "@old", "--log", "@in"],
            &["--root", "@new", "--against", "@old", "--format", "sarif"],
            &["--root", "@new", "--against", "@old", "--format", "junit"],
            &["--root", "@new", "--against", "@text"],
            &["--root", "@dir"],
        ],
        "contract bump" => &[&["--root", "@new", "--against", "@old", "--base-version", "0.1.0"]],
        "contract changelog" => &[&["--root", "@new", "--against", "@old"]],
        "contract new" => {
            &[&["--root", "@new", "@text", "Tea"], &["--root", "@new", "tea", "@text"]]
        }
        "contract fmt" => &[&["--check", "--root", "@new"], &["--root", "@dir"]],
        "contract lint" => &[
            &["--root", "@new"],
            &["--root", "@new", "--format", "jsonl"],
            &["--root", "@new", "--format", "sarif"],
        ],
        "contract watch" => &[
            &["--once", "--root", "@new", "--against", "@old"],
            &["--once", "--root", "@new", "--against", "@old", "--format", "jsonl"],
            &["--once", "--root", "@new", "--against", "@text"],
            &["--once", "--root", "@dir"],
        ],
        "contract explain" => &[
            &["WPStatusChanged"],
            &["@text"],
            &["--root", "@new", "Lane"],
            &["--root", "@new", "--format", "json", "mission_slug"],
        ],
        "contract docs" => &[&["--root", "@dir", "--out", "@fresh"]],
        "completions" => &[&["bash"], &["zsh"], &["@text"]],
        "man" => &[&[], &["log", "list"], &["--out", "@fresh"], &["@text"]],
        "conformance serve" => &[&["-"]],
        "conformance run" => &[
            &["--suite", "generated", "--cases", "2", "--streams", "1", "--adapter", "@adapter"],
            &["--adapter", "@text"],
            &["--declared", "@in"],
        ],
        "conformance cases" => &[&["--suite", "generated", "--cases", "40", "--streams", "1"]],
        unknown => panic!("write arguments for `{unknown}`, so that the tests go through it too"),
    }
}
