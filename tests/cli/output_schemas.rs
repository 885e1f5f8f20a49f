//! Outputs are contracts: each JSON form has a schema in `contracts/outputs/`, and what commands
//! write is held to it.

use crate::commands::{Setting, all, arguments};
use crate::json_forms::{Held, held, hold, schemas};
use crate::process::run_with;
use crate::support::{copy, root};
use serde_json::Value;
use spec_kitty_events::compat::{Contract, Mode, Seeds, compare};
use spec_kitty_events::generator::ContractTree;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The forms that a command's help offers.
fn forms(command: &str) -> Vec<&'static str> {
    let args: Vec<&str> = command.split(' ').chain(["--help"]).collect();
    let help = String::from_utf8(run_with(Path::new("."), &args, b"").stdout).unwrap();
    let offered = help.split_once("--format <").map_or("", |(_, rest)| rest);
    let offered = offered.split("\n\n").take(3).collect::<String>();
    ["json", "jsonl"]
        .into_iter()
        .filter(|form| {
            offered.contains(&format!("- {form}:"))
                || offered.contains(&format!(" {form},"))
                || offered.contains(&format!(" {form}]"))
        })
        .collect()
}

#[test]
fn every_json_form_has_a_schema_and_every_schema_a_form() {
    let mut wanted = BTreeSet::new();
    for command in all() {
        wanted.extend(forms(command).into_iter().filter_map(|form| match held(command, form) {
            Held::By(name) => Some(name),
            Held::Type | Held::AsItIs => None,
        }));
    }
    // What a command writes beside its own form.
    wanted.extend(["mission_overview", "mission_overview_row"]);
    let known = schemas();
    let known: BTreeSet<&str> = known.keys().map(String::as_str).collect();
    assert_eq!(known, wanted);
}

fn setting(folder: &Path) -> Setting {
    let setting = Setting {
        input: folder.join("in.jsonl"),
        folder: folder.join("lines"),
        sqlite: folder.join("log.db"),
        jsonl: folder.join("log.jsonl"),
        text: "nothing".to_owned(),
        old: folder.join("old"),
        new: folder.join("new"),
        fresh: folder.join("fresh"),
    };
    let streams = root().join("fixtures/streams");
    let mut lines = fs::read(streams.join("status/storm.jsonl")).unwrap();
    lines.extend(fs::read(streams.join("sync/plain.jsonl")).unwrap());
    lines.extend(b"{}\n\n[1]\nno json\n");
    fs::write(&setting.input, &lines).unwrap();
    fs::create_dir(&setting.folder).unwrap();
    fs::write(setting.folder.join("a.jsonl"), &lines).unwrap();
    for side in [&setting.old, &setting.new] {
        copy(&root().join("contracts"), &side.join("contracts"));
    }
    crate::workbench::edit(&setting.new, "contracts/shared/Lane.schema.json", |schema| {
        schema["enum"].as_array_mut().unwrap().push("in_review".into());
        schema["description"] = "".into();
    });
    fs::write(setting.new.join("Cargo.toml"), "[package]\nname = \"c\"\nversion = \"0.1.0\"\n")
        .unwrap();
    fs::create_dir(setting.new.join("fixtures")).unwrap();
    fs::write(setting.new.join("fixtures/manifest.json"), "{\"files\": []}\n").unwrap();
    for log in [&setting.sqlite, &setting.jsonl] {
        let args = ["log", "import", log.to_str().unwrap(), setting.input.to_str().unwrap()];
        run_with(folder, &args, b"");
    }
    setting
}

#[test]
fn what_commands_write_fits_the_schema_of_its_form() {
    let temporary = tempfile::tempdir().unwrap();
    let setting = setting(temporary.path());
    // `mission install` is about a repository.
    crate::workbench::git(temporary.path(), &["init", "--quiet"]);
    let input = fs::read(&setting.input).unwrap();
    let mut seen = BTreeSet::new();
    let mut run = 0;
    for command in all() {
        let plain: &[&str] = arguments(command)[0];
        for form in forms(command) {
            let schema = held(command, form);
            // The form is said here, and the adapter that others are shown speaks no protocol.
            let mut rest = plain.to_vec();
            for flag in ["--format", "--adapter"] {
                if let Some(at) = rest.iter().position(|arg| *arg == flag) {
                    rest.drain(at..at + 2);
                }
            }
            let args = [&["--format", form][..], &rest].concat();
            run += 1;
            let output = run_with(temporary.path(), &setting.fill(command, &args, run), &input);
            let err = String::from_utf8_lossy(&output.stderr);
            assert!(matches!(output.status.code(), Some(0 | 1)), "{command} {args:?}: {err}");
            // It was held where it was run, and this says whether there was something to hold.
            let filled = setting.fill(command, &args, run);
            let filled: Vec<&OsStr> = filled.iter().map(AsRef::as_ref).collect();
            if let (Some(was), Held::By(schema)) = (hold(&filled, &output), schema) {
                assert_eq!(was, Held::By(schema), "{command} {form}");
                seen.insert(schema);
            }
        }
    }
    assert!(seen.len() >= 20, "few forms were seen: {seen:?}");
}

/// Outputs by name as types of a contract, so that they are compared as types are.
fn as_contract(outputs: &BTreeMap<String, Value>) -> Contract {
    let mut tree = ContractTree::read(&root().join("contracts")).unwrap();
    for (name, schema) in outputs {
        let title: String = name
            .split('_')
            .map(|word| word[..1].to_uppercase() + &word[1..])
            .fold("Output".to_owned(), |title, word| title + &word);
        let mut own = schema.clone();
        prefix(&mut own, &title);
        tree.insert(format!("shared/{title}.schema.json"), own.to_string());
    }
    Contract::from_tree(tree).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// Gives the definitions of a file the name of the file in front: names of types are unique.
fn prefix(schema: &mut Value, title: &str) {
    match schema {
        Value::Object(members) => {
            if let Some(Value::Object(defs)) = members.get_mut("$defs") {
                let named = std::mem::take(defs);
                defs.extend(named.into_iter().map(|(name, def)| (format!("{title}{name}"), def)));
            }
            if let Some(Value::String(target)) = members.get_mut("$ref") {
                *target = target.replace("#/$defs/", &format!("#/$defs/{title}"));
            }
            members.values_mut().for_each(|inner| prefix(inner, title));
        }
        Value::Array(entries) => entries.iter_mut().for_each(|inner| prefix(inner, title)),
        _ => {}
    }
}

/// What a reader of the old outputs would stumble over, by rule and place.
fn breaks(old: &BTreeMap<String, Value>, new: &BTreeMap<String, Value>) -> Vec<String> {
    let gone: Vec<String> = old
        .keys()
        .filter(|name| !new.contains_key(*name))
        .map(|n| format!("{n} is gone"))
        .collect();
    let kept = new.iter().filter(|(name, _)| old.contains_key(*name));
    let kept: BTreeMap<String, Value> = kept.map(|(n, s)| (n.clone(), s.clone())).collect();
    let was: BTreeMap<String, Value> =
        kept.keys().map(|name| (name.clone(), old[name].clone())).collect();
    if was == kept {
        return gone;
    }
    let compared = compare(&as_contract(&was), &as_contract(&kept), &Seeds::new());
    let said = compared
        .breaks(Mode::Forward)
        .map(|change| format!("{} {}{}", change.rule.id, change.subject, change.pointer));
    gone.into_iter().chain(said).collect()
}

#[test]
fn a_member_of_an_output_is_only_added_never_renamed_or_removed() {
    let now = schemas();
    let edited = |name: &str, edit: fn(&mut Value)| {
        let mut outputs = now.clone();
        edit(outputs.get_mut(name).unwrap());
        breaks(&now, &outputs)
    };
    assert!(breaks(&now, &now).is_empty());
    let added = edited("log_list_row", |schema| {
        schema["properties"]["size"] = serde_json::json!({
            "description": "Bytes.", "type": "integer",
            "minimum": 0, "maximum": 9_223_372_036_854_775_807_i64});
        schema["required"].as_array_mut().unwrap().push("size".into());
    });
    assert_eq!(added, Vec::<String>::new());
    let removed = edited("log_list_row", |schema| {
        schema["properties"].as_object_mut().unwrap().shift_remove("digest");
        schema["required"].as_array_mut().unwrap().retain(|name| name != "digest");
    });
    assert!(!removed.is_empty());
    let left_out = edited("findings", |schema| {
        schema["required"].as_array_mut().unwrap().retain(|name| name != "errors");
    });
    assert!(!left_out.is_empty());
    let widened = edited("validate_line", |schema| {
        schema["properties"]["line"]["type"] = serde_json::json!(["integer", "null"]);
    });
    assert!(!widened.is_empty());
    // Since the last release, or what the main branch had.
    if let Some(before) = before() {
        assert_eq!(breaks(&before, &now), Vec::<String>::new());
    }
}

/// The outputs of the last release, or of the main branch before the first one; none, where no git
/// knows them.
fn before() -> Option<BTreeMap<String, Value>> {
    let git = |args: &[&str]| {
        let output = Command::new("git").arg("-C").arg(root()).args(args).output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        (output.status.success() && !text.is_empty()).then_some(text)
    };
    let release = git(&["describe", "--tags", "--abbrev=0", "--match", "v*"]);
    let base = release.or_else(|| git(&["merge-base", "HEAD", "main"]))?;
    let base = base.trim();
    let files = git(&["ls-tree", "--name-only", base, "contracts/outputs/"])?;
    let read = |file: &str| {
        let name = file.rsplit('/').next()?.strip_suffix(".schema.json")?.to_owned();
        Some((name, serde_json::from_str(&git(&["show", &format!("{base}:{file}")])?).ok()?))
    };
    Some(files.lines().filter_map(read).collect())
}
