//! One reader of lines for every command: files, folders, pipes, packed files and SQLite logs.

use crate::lines::{line, lines};
use crate::process::{run_with, start};
use flate2::{Compression, write::GzEncoder};
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Output;
use std::time::{Duration, Instant};

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(text).unwrap();
    packed.finish().unwrap()
}

fn zstd(text: &[u8]) -> Vec<u8> {
    compress_to_vec(text, CompressionLevel::Fastest)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[track_caller]
fn ended(output: &Output, status: i32) -> (String, String) {
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(status), "{out}{err}");
    (out, err)
}

#[track_caller]
fn run(folder: &Path, args: &[&str], status: i32) -> (String, String) {
    ended(&run_with(folder, args, b""), status)
}

/// Every command that reads lines, with the log that it writes, if it does.
const COMMANDS: &[&[&str]] = &[
    &["validate"],
    &["reduce", "collaboration", "--on-error", "report"],
    &["replay"],
    &["log", "classify"],
    &["log", "migrate", "--dry-run"],
    &["log", "import", "new.db"],
    &["log", "append", "new.db"],
];

/// Three events in every form of input.
fn forms() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let plain = lines(1..=3);
    let write = |name: &str, bytes: &[u8]| fs::write(path.join(name), bytes).unwrap();
    write("plain.jsonl", plain.as_bytes());
    write("unended.jsonl", plain.trim_end().as_bytes());
    write("crlf.jsonl", plain.replace('\n', "\r\n").as_bytes());
    write("packed.gz", &gzip(plain.as_bytes()));
    write("gzip-by-another-name.jsonl", &gzip(plain.as_bytes()));
    write("members.gz", &[gzip(lines(1..=1).as_bytes()), gzip(lines(2..=3).as_bytes())].concat());
    write("packed.zst", &zstd(plain.as_bytes()));
    // A frame to skip between two frames.
    let skipped = b"\x50\x2a\x4d\x18\x03\0\0\0abc";
    let frames =
        [&zstd(lines(1..=2).as_bytes())[..], skipped, &zstd(lines(3..=3).as_bytes())].concat();
    write("frames.zst", &frames);
    fs::create_dir_all(path.join("folder/below")).unwrap();
    write("folder/a.jsonl", lines(1..=1).as_bytes());
    write("folder/a.jsonl.errors.jsonl", b"not a log\n");
    write("folder/below/b.ndjson", lines(2..=3).as_bytes());
    write("folder/notes.txt", b"not a log\n");
    run(path, &["log", "import", "kept.db", "plain.jsonl"], 0);
    folder
}

#[test]
fn every_command_reads_every_form_of_input() {
    let folder = forms();
    let path = folder.path();
    for command in COMMANDS {
        let output = |input: &str| {
            let _ = fs::remove_file(path.join("new.db"));
            let args: Vec<&str> = command.iter().chain([&input]).copied().collect();
            let (out, err) = run(path, &args, 0);
            assert_eq!(err, "", "{args:?}");
            out.replace(input, "INPUT")
        };
        let wanted = output("plain.jsonl");
        for input in [
            "unended.jsonl",
            "crlf.jsonl",
            "packed.gz",
            "gzip-by-another-name.jsonl",
            "members.gz",
            "packed.zst",
            "frames.zst",
            "kept.db",
        ] {
            assert_eq!(output(input), wanted, "{command:?} {input}");
        }
        for input in ["plain.jsonl", "packed.gz", "frames.zst"] {
            let _ = fs::remove_file(path.join("new.db"));
            let args: Vec<&str> = command.iter().chain([&"-"]).copied().collect();
            let bytes = fs::read(path.join(input)).unwrap();
            let (out, _) = ended(&run_with(path, &args, &bytes), 0);
            assert_eq!(out.replace("<stdin>", "INPUT"), wanted, "{command:?} < {input}");
        }
    }
}

#[test]
fn a_folder_stands_for_the_logs_below_it() {
    let folder = forms();
    let path = folder.path();
    for (command, wanted) in [
        (&["validate"][..], "2 files: 3 lines: 3 accepted"),
        (&["log", "classify"], "3 lines in 2 files"),
        (&["log", "import", "new.db"], "2 files: 3 lines: 3 kept"),
        (&["log", "migrate", "--dry-run"], "3 lines: 3 passed on"),
        (&["replay", "--format=json"], "\"events\": 3"),
    ] {
        let args: Vec<&str> = command.iter().chain([&"folder"]).copied().collect();
        let (out, err) = run(path, &args, 0);
        assert!(out.contains(wanted) && err.is_empty(), "{args:?}: {out}{err}");
    }
    fs::create_dir(path.join("empty")).unwrap();
    let (_, err) = run(path, &["reduce", "status", "empty"], 2);
    assert!(err.contains("there are no logs (*.jsonl, *.ndjson) in empty"), "{err}");
}

#[test]
fn one_input_that_cannot_be_read_does_not_hide_the_others() {
    let folder = forms();
    let path = folder.path();
    for command in COMMANDS.iter().filter(|command| command[1..] != ["append", "new.db"]) {
        let args: Vec<&str> =
            command.iter().chain(&["missing.jsonl", "plain.jsonl"]).copied().collect();
        let _ = fs::remove_file(path.join("new.db"));
        let (out, err) = run(path, &args, 2);
        assert_eq!(err, "error: cannot read missing.jsonl: there is no such file\n", "{args:?}");
        assert!(!out.is_empty(), "{args:?}");
        // With nothing else, nothing is made.
        let args: Vec<&str> = command.iter().chain(&["missing.jsonl"]).copied().collect();
        let _ = fs::remove_file(path.join("new.db"));
        run(path, &args, 2);
        assert!(!path.join("new.db").exists(), "{args:?}");
    }
    run(path, &["log", "migrate", "--out", "new.jsonl", "missing.jsonl"], 2);
    assert!(!path.join("new.jsonl").exists());
}

/// The commands that show events take any inputs.
const SHOWING: &[&[&str]] = &[
    &["log", "list"],
    &["log", "list", "--format", "jsonl", "--aggregate", "mission/1"],
    &["log", "stats"],
    &["log", "export"],
    &["log", "export", "--by-arrival"],
];

#[test]
fn every_form_of_input_is_listed_counted_and_exported() {
    let folder = forms();
    let path = folder.path();
    let files = ["unended.jsonl", "packed.gz", "members.gz", "frames.zst", "kept.db", "folder"];
    for command in SHOWING {
        let shown = |inputs: &[&str], input: &[u8]| {
            let args = [*command, inputs].concat();
            let (out, err) = ended(&run_with(path, &args, input), 0);
            assert_eq!(err, "", "{args:?}");
            // What was looked at is named in front of what is told of it.
            match command[1] {
                "stats" => out.split_once(": ").unwrap().1.to_owned(),
                _ => out,
            }
        };
        let wanted = shown(&["plain.jsonl"], b"");
        for input in files {
            assert_eq!(shown(&[input], b""), wanted, "{command:?} {input}");
        }
        for input in ["plain.jsonl", "packed.gz", "frames.zst"] {
            let bytes = fs::read(path.join(input)).unwrap();
            assert_eq!(shown(&["-"], &bytes), wanted, "{command:?} < {input}");
        }
        // An event that several inputs hold is one.
        let bytes = lines(1..=2);
        assert_eq!(shown(&["-", "kept.db", "packed.gz"], bytes.as_bytes()), wanted, "{command:?}");
    }
}

#[test]
fn what_of_several_inputs_is_no_event_is_told_and_the_rest_is_shown() {
    let folder = forms();
    let path = folder.path();
    let other = line(1).replace("p1", "p9");
    let torn = &line(5)[..200];
    fs::write(path.join("odd.jsonl"), format!("{}\nx\n{other}\n{torn}", line(4))).unwrap();
    for command in SHOWING {
        let args = [*command, &["plain.jsonl", "odd.jsonl", "missing.jsonl"]].concat();
        let (out, err) = run(path, &args, 2);
        for id in (1..=4).map(|n| format!("01J8Z3N5QV9Y4T2RK7WX{n:06}")) {
            let counted = command[1] == "stats" && out.contains("4 events");
            assert!(out.contains(&id) || counted, "{args:?}: {out}");
        }
        let at = line(4).len() + 1;
        for told in [
            format!("odd.jsonl: line 2, bytes {at} to {}: it is not an event envelope", at + 1),
            "odd.jsonl:3: event 01J8Z3N5QV9Y4T2RK7WX000001 is stored with the content".to_owned(),
            "odd.jsonl: line 4, bytes ".to_owned(),
            "(event 01J8Z3N5QV9Y4T2RK7WX000005) is torn".to_owned(),
            "cannot read missing.jsonl: there is no such file".to_owned(),
        ] {
            assert!(err.contains(&told), "{args:?}: {told}, and not {err}");
        }
    }
    let (_, err) = run(path, &["log", "export", "--salvage", "plain.jsonl", "odd.jsonl"], 2);
    assert!(err.contains("one log"), "{err}");
}

#[test]
fn packed_input_that_is_cut_off_or_damaged_is_told_behind_what_it_holds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let plain = lines(1..=2000);
    for (name, packed) in [("gzip", gzip(plain.as_bytes())), ("zstd", zstd(plain.as_bytes()))] {
        fs::write(path.join("cut"), &packed[..packed.len() / 4 * 3]).unwrap();
        fs::write(path.join("good"), line(1)).unwrap();
        let (out, err) = run(path, &["validate", "cut", "good"], 2);
        assert!(err.contains(&format!("its {name} data is cut off")), "{err}");
        assert!(out.contains("good: 1 line: 1 accepted"), "{out}");
        // The whole lines before that are read, by every command.
        let accepted = |out: &str| -> u64 {
            let counts = out.lines().find_map(|line| line.strip_prefix("cut: ")).unwrap();
            counts.split_once(' ').unwrap().0.parse().unwrap()
        };
        let whole = accepted(&out);
        assert!((100..2000).contains(&whole) && !out.contains("1 refused"), "{out}");
        let (out, _) = run(path, &["log", "import", "cut.db", "cut"], 2);
        assert_eq!(accepted(&out), whole);
        let (out, _) = run(path, &["replay", "--format=json", "cut"], 2);
        assert!(out.contains(&format!("\"events\": {whole}")), "{out}");
        fs::remove_file(path.join("cut.db")).unwrap();

        let mut damaged = packed.clone();
        let last = damaged.len() - 6;
        damaged[last] ^= 0x55;
        fs::write(path.join("damaged"), damaged).unwrap();
        let (_, err) = run(path, &["log", "import", "new.db", "damaged"], 2);
        assert!(err.contains(&format!("its {name} data is damaged")), "{err}");
        // A migration is whole, or nothing of it stands.
        let (_, err) = run(path, &["log", "migrate", "--out", "new.jsonl", "cut"], 2);
        assert!(err.contains("cut off") && !path.join("new.jsonl").exists(), "{err}");
    }
}

#[test]
fn what_expands_beyond_all_logs_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    // A frame of zstd whose blocks say: this byte, 128 KiB of it.
    let block = |last: u32| ((128 << 10) << 3 | 1 << 1 | last).to_le_bytes();
    let mut bomb = b"\x28\xb5\x2f\xfd\x00\x38".to_vec();
    for _ in 0..66 * 8 {
        bomb.extend([&block(0)[..3], b"a"].concat());
    }
    bomb.extend([&block(1)[..3], b"\n"].concat());
    fs::write(path.join("bomb"), bomb).unwrap();
    let (_, err) = run(path, &["reduce", "status", "bomb"], 2);
    assert!(err.contains("it expands to more than 1000 times its size"), "{err}");
}

#[test]
fn a_packed_file_is_read_and_never_appended_to() {
    let folder = forms();
    let path = folder.path();
    for name in ["packed.gz", "gzip-by-another-name.jsonl", "packed.zst"] {
        let before = fs::read(path.join(name)).unwrap();
        for args in [
            &["log", "append", name, "plain.jsonl"][..],
            &["log", "import", name, "plain.jsonl"],
            &["log", "verify", name],
            &["log", "errors", name],
            &["log", "follow", "--once", name],
        ] {
            let (_, err) = run(path, args, 2);
            assert!(err.contains("is packed by") && err.contains("log import LOG"), "{err}");
            assert!(err.contains("[file.not_a_log]"), "{err}");
        }
        assert_eq!(fs::read(path.join(name)).unwrap(), before);
    }
    let (_, err) = run(
        path,
        &[
            "log",
            "migrate",
            "--in-place",
            "--backup",
            ".b",
            "--manifest",
            "m",
            "--quarantine",
            "q",
            "packed.gz",
        ],
        2,
    );
    assert!(err.contains("packed.gz holds no lines that could be replaced"), "{err}");
}

/// What a log holds counts, and not what it is called.
#[test]
fn a_log_is_known_by_what_it_holds() {
    let folder = forms();
    let path = folder.path();
    fs::copy(path.join("plain.jsonl"), path.join("plain.txt")).unwrap();
    fs::copy(path.join("kept.db"), path.join("kept.jsonl")).unwrap();
    for log in ["plain.txt", "kept.jsonl"] {
        let (out, _) = run(path, &["log", "stats", log], 0);
        assert!(out.contains("3 events"), "{out}");
    }
}

#[cfg(unix)]
#[test]
fn a_named_pipe_is_input_and_no_log() {
    let folder = forms();
    let path = folder.path();
    let made = std::process::Command::new("mkfifo").arg(path.join("pipe.jsonl")).status().unwrap();
    assert!(made.success());
    fs::copy(path.join("plain.jsonl"), path.join("kept.jsonl")).unwrap();
    for args in [
        &["log", "append", "pipe.jsonl", "plain.jsonl"][..],
        &["log", "import", "pipe.jsonl", "plain.jsonl"],
        &["log", "list", "pipe.jsonl"],
        &["log", "export", "pipe.jsonl"],
        &["log", "follow", "--once", "pipe.jsonl"],
        &["log", "verify", "pipe.jsonl"],
        &["log", "stats", "pipe.jsonl"],
        &["log", "errors", "pipe.jsonl"],
    ] {
        let (_, err) = ended(&within(path, args, Duration::from_secs(60)), 2);
        assert!(err.contains("pipe.jsonl can be no log: it is a named pipe"), "{args:?}: {err}");
        assert!(err.contains("[file.not_a_log]"), "{args:?}: {err}");
    }
    for command in COMMANDS {
        let _ = fs::remove_file(path.join("new.db"));
        let args: Vec<&str> = command.iter().chain([&"pipe.jsonl"]).copied().collect();
        let child = start(path, &args);
        fs::write(path.join("pipe.jsonl"), lines(1..=3)).unwrap();
        ended(&child.wait_with_output().unwrap(), 0);
    }
}

/// Runs the program, and ends it when it hangs.
fn within(folder: &Path, args: &[&str], most: Duration) -> Output {
    let mut child = start(folder, args);
    let begun = Instant::now();
    while child.try_wait().unwrap().is_none() && begun.elapsed() < most {
        std::thread::sleep(Duration::from_millis(5));
    }
    let _ = child.kill();
    child.wait_with_output().unwrap()
}

/// A writer may wait for the answer to a line before it writes the next one.
#[test]
fn each_line_of_a_pipe_is_answered_before_the_next_one_comes() {
    use std::io::{BufRead as _, BufReader};
    let folder = tempfile::tempdir().unwrap();
    let mut child = start(folder.path(), &["log", "append", "--format", "jsonl", "new.db"]);
    let mut input = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for (line, status) in [("{", "refused"), (&line(1), "kept"), ("[{}]", "refused")] {
        writeln!(input, "{line}").unwrap();
        let answer: Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        assert_eq!(answer["status"], status);
    }
    drop(input);
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
fn lines_can_be_required() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("empty.jsonl"), "").unwrap();
    fs::write(path.join("blank.jsonl"), "\n \r\n\n").unwrap();
    fs::write(path.join("one.jsonl"), line(1)).unwrap();
    for inputs in [&["empty.jsonl"][..], &["blank.jsonl", "empty.jsonl"], &["-"], &[]] {
        let args: Vec<&str> = ["validate"].iter().chain(inputs).copied().collect();
        run(path, &args, 0);
        for format in ["text", "jsonl"] {
            let args = [&args[..], &["--require-lines", "--format", format]].concat();
            let (_, err) = run(path, &args, 1);
            assert!(err.contains("there was no line to judge"), "{args:?}: {err}");
        }
    }
    run(path, &["validate", "--require-lines", "empty.jsonl", "one.jsonl"], 0);
    run(path, &["validate", "--require-lines", "empty.jsonl", "missing.jsonl"], 2);
}
