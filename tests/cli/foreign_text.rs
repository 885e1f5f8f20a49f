//! Text from outside never steers a terminal, hides in what is shown, or makes a row of its own:
//! every command over events, contracts, names and arguments whose every string holds such text.

use super::commands::{Setting, all, arguments};
use crate::dice::Dice;
use crate::process::run_with;
use crate::support::{copy, root};
use serde_json::{Map, Value};
use std::ffi::OsString;
use std::path::Path;

/// What is put into strings.
const HOSTILE: &[&str] = &[
    "\n",
    "\nerror: FAKE",
    "\r",
    "\t",
    "\u{1b}[31m",
    "\u{1b}]0;t\u{7}",
    "\u{8}",
    "\u{7f}",
    "\u{9b}2J",
    "\u{85}",
    "\u{90}",
    "\u{202e}",
    "\u{2066}",
    "\u{200e}",
    "\u{61c}",
    "\u{200b}",
    "\u{200d}",
    "\u{2060}",
    "\u{feff}",
    "\u{ad}",
    "\u{180e}",
    "\u{fe0f}",
    "\u{e0041}",
    "\u{a0}",
    "\u{2003}",
    "\u{3000}",
    "\u{1680}",
    "\u{2028}",
    "\u{2029}",
    "\u{3164}",
    "\u{115f}",
    "\u{ffa0}",
    "\u{2800}",
];

/// How a run goes: with hostile text, or with harmless letters in the same places.
#[derive(Clone, Copy, PartialEq)]
enum Filling {
    Hostile,
    Harmless,
}

struct Filler {
    dice: Dice,
    filling: Filling,
}

impl Filler {
    /// The text with a few pieces put into it.
    fn text(&mut self, text: &str) -> String {
        let mut chars: Vec<String> = text.chars().map(String::from).collect();
        for _ in 0..=self.dice.below(3) {
            let (at, piece) = (self.dice.below(chars.len() + 1), self.dice.below(HOSTILE.len()));
            let put = match self.filling {
                Filling::Hostile => HOSTILE[piece].to_owned(),
                Filling::Harmless => format!("q{piece}q"),
            };
            chars.insert(at, put);
        }
        chars.concat()
    }

    /// A value with every string of it filled, the names of members too.
    fn value(&mut self, value: &Value) -> Value {
        match value {
            Value::String(text) => self.text(text).into(),
            Value::Array(entries) => entries.iter().map(|entry| self.value(entry)).collect(),
            Value::Object(members) => members
                .iter()
                .map(|(name, inner)| (self.text(name), self.value(inner)))
                .collect::<Map<String, Value>>()
                .into(),
            other => other.clone(),
        }
    }

    /// An event that stays one: the strings that may say anything are filled.
    fn event(&mut self, event: &Value) -> Value {
        let mut event = event.clone();
        for name in ["node_id", "aggregate_id", "build_id", "project_slug"] {
            event[name] = self.text(name).into();
        }
        for inner in event["payload"].as_object_mut().into_iter().flatten() {
            let free = ["actor", "wp_id", "reason", "step_id", "question", "topic", "mission_slug"];
            if free.contains(&inner.0.as_str()) && inner.1.is_string() {
                *inner.1 = self.text("may say anything").into();
            }
        }
        event
    }

    /// Lines of all sorts: events that pass, events with a string that is wrong, and whatever else.
    fn lines(&mut self) -> Vec<u8> {
        let mut out = Vec::new();
        for stream in ["status", "collaboration", "mission-next", "dossier"] {
            let file = root().join(format!("fixtures/streams/{stream}/plain.jsonl"));
            for line in std::fs::read_to_string(file).unwrap().lines().take(6) {
                let event: Value = serde_json::from_str(line).unwrap();
                let mut wrong = event.clone();
                let name = ["event_id", "event_type", "timestamp", "schema_version", "payload"]
                    [self.dice.below(5)];
                wrong[name] = self.value(&event[name]);
                for value in [self.event(&event), wrong, self.value(&event)] {
                    out.extend(value.to_string().into_bytes());
                    out.push(b'\n');
                }
            }
        }
        out
    }

    /// The contract, with an edit of everything that a comparison and the rules have words for.
    fn contract(&mut self, folder: &Path) {
        copy(&root().join("contracts"), &folder.join("contracts"));
        copy(&root().join("fixtures"), &folder.join("fixtures"));
        let file = folder.join("contracts/shared/GateType.schema.json");
        let text = std::fs::read_to_string(&file).unwrap();
        let mut schema: Value = serde_json::from_str(&text).unwrap();
        schema["enum"] = Value::from(vec![self.text("ci"), self.text("human")]);
        schema["description"] = self.text("Kind of gate").into();
        std::fs::write(&file, schema.to_string()).unwrap();
        let name = format!("contracts/shared/{}.schema.json", self.text("Tea"));
        std::fs::write(folder.join(name), "{}").unwrap();
    }
}

/// Whether a character may come out. This list is not the program's own.
fn may_come_out(c: char) -> bool {
    c == '\n'
        || !c.is_control()
            && !HOSTILE.iter().any(|piece| piece.chars().any(|h| h == c && !h.is_ascii()))
            && !matches!(c, '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}')
            && !matches!(c, '\u{2060}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}')
            && !('\u{e0000}'..='\u{e0fff}').contains(&c)
}

/// One command: what came out, and how many rows.
type Came = (String, [usize; 2]);

/// Every command over one setting.
fn outputs(filling: Filling, seed: u64) -> Vec<Came> {
    let temporary = tempfile::tempdir().unwrap();
    let mut filler = Filler { dice: Dice(seed), filling };
    let name = filler.text("log");
    let folder = temporary.path().join(&name);
    std::fs::create_dir(&folder).unwrap();
    let setting = Setting {
        input: folder.join(format!("{name}.jsonl")),
        sqlite: temporary.path().join(format!("{name}.db")),
        jsonl: temporary.path().join(format!("{name}.jsonl")),
        // A name of nothing, with and without what is put into it.
        text: filler.text("no word!"),
        old: temporary.path().join("old"),
        // Beside the folder of lines, which is read by itself.
        new: temporary.path().join(format!("{name}.new")),
        fresh: temporary.path().join(format!("{name}.fresh")),
        folder,
    };
    let input = filler.lines();
    std::fs::write(&setting.input, &input).unwrap();
    copy(&root().join("contracts"), &setting.old.join("contracts"));
    std::fs::create_dir(&setting.new).unwrap();
    filler.contract(&setting.new);
    let mut came = Vec::new();
    let mut run = |command: &str, args: &[&str]| {
        let what = format!("{command} {}", args.join(" "));
        let filled = setting.fill(command, args, came.len());
        came.push(output(&what, temporary.path(), &filled, &input));
    };
    run("log import", &["@db", "@in"]);
    run("log import", &["@log", "@in"]);
    for command in all() {
        arguments(command).iter().for_each(|args| run(command, args));
        // Arguments are text from outside too.
        run(command, &["@text", "@text", "@text", "@text"]);
    }
    came
}

fn output(what: &str, folder: &Path, args: &[OsString], input: &[u8]) -> Came {
    let output = run_with(folder, args, input);
    // These two pass events on byte for byte, and say so.
    let as_kept =
        what.starts_with("log export") || what == "log migrate envelopes --quarantine @fresh -";
    for (stream, bytes) in [("output", &output.stdout), ("error", &output.stderr)] {
        if !(as_kept && stream == "output") {
            let text = std::str::from_utf8(bytes).unwrap_or_else(|e| panic!("{what}: {e}"));
            if let Some(at) = text.find(|c| !may_come_out(c)) {
                let from = text[..at].rfind('\n').map_or(0, |line| line + 1);
                panic!("{what}: standard {stream}: {:?}", &text[from..].lines().next());
            }
        }
    }
    assert!(matches!(output.status.code(), Some(0..=2)), "{what}: {:?}", output.status);
    // These wrap what they say, so that a longer name makes more rows.
    let states = what.starts_with("reduce ") || what.starts_with("replay ");
    let wraps = matches!(what, "mission check @in" | "mission check @text @text @text @text")
        || states && !what.contains("--format");
    // Here a hidden character is a finding of its own: each row is one, and begins with its file.
    let lints = what.starts_with("contract lint --root @new");
    if lints {
        for line in output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            let line = String::from_utf8_lossy(line);
            let begins =
                ["contracts/", "{", "}", "contract lint: ", "  "].map(|b| line.starts_with(b));
            assert!(begins.contains(&true), "{what}: {line}");
        }
    }
    // How much an adapter says before it is ended is its own matter.
    let adapter = what.contains("@adapter");
    let is_row = |byte: &&u8| !wraps && !lints && !adapter && **byte == b'\n';
    let rows = |bytes: &[u8]| bytes.iter().filter(is_row).count();
    (what.to_owned(), [rows(&output.stdout), rows(&output.stderr)])
}

#[test]
fn nothing_hidden_comes_out_of_any_command_and_no_value_makes_a_row() {
    let rounds = std::env::var("SKE_TEXT_ROUNDS").map_or(1, |n| n.parse().unwrap());
    for seed in 1..=rounds {
        let (hostile, harmless) = std::thread::scope(|scope| {
            let harmless = scope.spawn(|| outputs(Filling::Harmless, seed));
            (outputs(Filling::Hostile, seed), harmless.join().unwrap())
        });
        let differing: Vec<_> = hostile.iter().zip(&harmless).filter(|(a, b)| a != b).collect();
        assert!(differing.is_empty(), "seed {seed}: {differing:#?}");
    }
}
