//! What fits on a screen: tables and help at several widths.
#![cfg(unix)]

use crate::commands;
use crate::support::root;
use std::path::Path;
use std::process::{Command, Stdio};

const WIDTHS: [usize; 3] = [60, 80, 200];

/// Runs the program with so many columns.
#[track_caller]
fn shown(folder: &Path, args: &[&str], width: usize) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_spec-kitty-events"))
        .args(args)
        .current_dir(folder)
        .env("COLUMNS", width.to_string())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(matches!(output.status.code(), Some(0 | 1)), "{args:?}: {text}");
    text
}

#[track_caller]
fn fits(text: &str, width: usize) {
    let wide: Vec<&str> = text.lines().filter(|line| line.chars().count() > width).collect();
    assert!(wide.is_empty(), "wider than {width}: {wide:#?}");
}

/// A log of several missions, one of them large.
fn log(folder: &Path) {
    let of = |stream: &str| {
        let path = root().join(format!("fixtures/streams/{stream}.jsonl"));
        std::fs::read_to_string(path).unwrap()
    };
    let status = of("status/terminal");
    let other = status
        .replace("018-harbour-bell", "019-lighthouse-with-a-long-name-that-does-not-fit")
        .replace("harbour", "light")
        .replace("01KJ", "01KK");
    let all = [status, other, of("mission-next/plain"), of("sync/plain")];
    std::fs::write(folder.join("all.jsonl"), all.concat()).unwrap();
}

#[test]
fn tables_fit_into_60_80_and_200_columns() {
    let folder = tempfile::tempdir().unwrap();
    log(folder.path());
    for width in WIDTHS {
        for (name, args) in [
            ("reduce", &["reduce", "status", "all.jsonl"][..]),
            ("replay", &["replay", "all.jsonl"]),
            ("replay_details", &["replay", "--details", "--limit", "2", "all.jsonl"]),
            ("list", &["log", "list", "all.jsonl", "--limit", "5"]),
            ("stats", &["log", "stats", "--limit", "3", "all.jsonl"]),
        ] {
            let text = shown(folder.path(), args, width);
            fits(&text, width);
            insta::assert_snapshot!(format!("{name}_{width}"), text);
        }
    }
}

#[test]
fn every_help_fits_any_width_and_says_examples_and_the_exit_status() {
    for command in commands::all() {
        let args: Vec<&str> = command.split(' ').chain(["--help"]).collect();
        for width in [60, 80, 100, 200] {
            let text = shown(Path::new("."), &args, width);
            // Examples stand as they are typed: they are narrow enough for 80 columns.
            let prose: String = text
                .lines()
                .filter(|line| {
                    !line.contains("spec-kitty-events") || width >= 80 && line.starts_with("  ")
                })
                .map(|line| format!("{line}\n"))
                .collect();
            fits(&prose, width.clamp(60, 100));
            assert!(text.contains("\nExamples:\n  "), "{command} has no example");
            assert!(text.contains("\nExit status: "), "{command} says no exit status");
        }
        // A paragraph has no line ends of its own: at any width every line but its last is full.
        let text = shown(Path::new("."), &args, 100);
        let end = text.split("\nExamples:\n").nth(1).unwrap();
        for paragraph in end.split("\n\n").skip(1) {
            let lines: Vec<&str> = paragraph.lines().collect();
            for pair in lines.windows(2).filter(|pair| !pair[0].starts_with(' ')) {
                let next = pair[1].split(' ').next().unwrap();
                let full = pair[0].chars().count() + 1 + next.chars().count() > 100;
                assert!(full, "{command}: `{}` ends early", pair[0]);
            }
        }
    }
}

#[test]
fn every_command_has_a_manual_page_and_is_completed() {
    let folder = tempfile::tempdir().unwrap();
    shown(folder.path(), &["man", "--out", "pages"], 80);
    for command in commands::all() {
        let page = format!("pages/spec-kitty-events-{}.1", command.replace(' ', "-"));
        let text = std::fs::read_to_string(folder.path().join(&page)).expect(&page);
        assert!(text.contains(".SH NAME") && text.contains("Exit status"), "{page}");
        let words: Vec<&str> = ["man"].into_iter().chain(command.split(' ')).collect();
        assert_eq!(shown(folder.path(), &words, 80), text);
    }
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let text = shown(folder.path(), &["completions", shell], 80);
        for command in commands::all() {
            let last = command.split(' ').next_back().unwrap();
            assert!(text.contains(last), "{shell} does not know {command}");
        }
    }
}

/// The function that bash calls, called as bash calls it.
#[test]
fn bash_completes_commands_and_flags_at_every_depth() {
    let folder = tempfile::tempdir().unwrap();
    let script = shown(folder.path(), &["completions", "bash"], 80);
    std::fs::write(folder.path().join("c.bash"), script).unwrap();
    for (typed, wanted) in [
        ("va", "validate"),
        ("log er", "errors"),
        ("contract ex", "explain"),
        ("log migrate la", "lanes"),
        ("log errors --li", "--limit"),
        ("validate --forma", "--format"),
        ("validate --format ju", "junit"),
    ] {
        let words: Vec<&str> = typed.split(' ').collect();
        let last = words.len();
        let before = if last > 1 { words[last - 2] } else { "spec-kitty-events" };
        let call = format!(
            "source c.bash; registered=$(complete -p spec-kitty-events); \
             named=${{registered#*-F }}; COMP_WORDS=(spec-kitty-events {typed}); \
             COMP_CWORD={last}; ${{named%% *}} spec-kitty-events '{}' '{before}'; \
             echo \"${{COMPREPLY[@]}}\"",
            words[last - 1]
        );
        let mut bash = std::process::Command::new("bash");
        let output = bash.args(["-c", &call]).current_dir(folder.path()).output().unwrap();
        let replied = String::from_utf8(output.stdout).unwrap();
        assert!(replied.split_whitespace().any(|word| word == wanted), "{typed}: {replied:?}");
    }
}
