//! Edits of a small contract that a reviewer has decided, as data, with the reason of each.

use super::pairs::small;
use super::*;
use semver::Version;
use spec_kitty_events::compat::{ContractGate, bump};
use std::sync::{LazyLock, OnceLock};

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_else(|| panic!("{value} has no {name}"))
}

fn add(holder: &mut Value, last: &str, value: Value) {
    match holder {
        Value::Array(items) if last == "-" => items.push(value),
        Value::Array(items) => items.insert(last.parse().unwrap(), value),
        Value::Object(members) => drop(members.insert(last.to_owned(), value)),
        other => panic!("{other} holds nothing"),
    }
}

fn take(holder: &mut Value, last: &str) -> Value {
    match holder {
        Value::Array(items) => items.remove(last.parse().unwrap()),
        Value::Object(members) => {
            members.shift_remove(last).unwrap_or_else(|| panic!("there is no {last}"))
        }
        other => panic!("{other} holds nothing"),
    }
}

/// Makes one step of an edit: an operation of JSON Patch on a file, or on files as a whole.
fn make(tree: &mut ContractTree, step: &Value) {
    let file = text(step, "file");
    match text(step, "op") {
        "write" => return tree.insert(file, step["value"].to_string()),
        "delete" => return drop(tree.remove(file).expect("the file is there")),
        "rename" => {
            let contents = tree.remove(file).expect("the file is there");
            return tree.insert(text(step, "to"), contents);
        }
        _ => {}
    }
    let mut whole = document(tree, file);
    let split = |name: &str| text(step, name).rsplit_once('/').unwrap();
    let value = || step["value"].clone();
    let mut inside = |at: &str, change: &mut dyn FnMut(&mut Value)| {
        change(whole.pointer_mut(at).unwrap_or_else(|| panic!("{file} has no {at}")));
    };
    match text(step, "op") {
        "add" => {
            let (holder, last) = split("path");
            inside(holder, &mut |holder| add(holder, last, value()));
        }
        "remove" => {
            let (holder, last) = split("path");
            inside(holder, &mut |holder| drop(take(holder, last)));
        }
        "replace" => inside(text(step, "path"), &mut |place| *place = value()),
        "move" => {
            let ((from, name), (to, last)) = (split("from"), split("path"));
            let mut taken = Value::Null;
            inside(from, &mut |holder| taken = take(holder, name));
            inside(to, &mut |holder| add(holder, last, taken.take()));
        }
        // The items of a list whose members say so.
        "replace_where" => inside(text(step, "list"), &mut |list| {
            let wanted = step["where"].as_object().unwrap();
            let items = list.as_array_mut().unwrap().iter_mut();
            let mut found: Vec<&mut Value> =
                items.filter(|item| wanted.iter().all(|(name, v)| item[name] == *v)).collect();
            assert_eq!(found.len(), 1, "{step}");
            found[0][text(step, "member")] = value();
        }),
        other => panic!("there is no operation {other}"),
    }
    tree.insert(file, whole.to_string());
}

/// What is said of an edit: the worst class, whom it concerns, and the versions that follow.
fn verdict(comparison: &Comparison) -> Value {
    let worst = comparison.changes.iter().map(|c| c.class(Mode::Full)).max();
    let concerned: BTreeSet<&str> = comparison
        .changes
        .iter()
        .flat_map(|c| &c.effects)
        .map(|effect| effect.party.as_str())
        .collect();
    let bump = bump(&Version::new(0, 1, 0), &comparison.changes);
    json!({
        "class": worst.map_or("none", Class::as_str),
        "for": concerned,
        "package": bump.least.to_string(),
        "contract": if bump.cutover { "4.0.0" } else { "3.0.0" },
    })
}

/// Whatever an event reaches is shown by an event, which a gate by itself accepts or refuses.
fn see_whole_events(comparison: &Comparison, gates: [&ContractGate<'_>; 2]) {
    for change in &comparison.changes {
        let in_events = change.touches.iter().any(|name| name != "lenient envelope");
        for effect in &change.effects {
            let Some(Witness::Document { judged_as, document, accepted_by, .. }) = &effect.witness
            else {
                continue;
            };
            assert!(judged_as == "envelope" || !in_events, "{change:?}");
            // How deep and how large a text may be, the program says before any contract does.
            if judged_as == "envelope" && change.subject != "policy/limits" {
                let valid = gates.map(|g| g.judge(document.to_string().as_bytes()).is_valid());
                assert_eq!(
                    valid,
                    [*accepted_by == Side::Old, *accepted_by == Side::New],
                    "{change:?}"
                );
            }
        }
    }
}

#[test]
fn a_reviewer_and_the_comparison_say_the_same_of_every_edit() {
    let Data { old, edits, .. } = &*DATA;
    let (validators, gate) = (Validators::new(old), ContractGate::new(old));
    let mut wrong = Vec::new();
    for (i, edit) in edits.iter().enumerate() {
        let Compared { new, comparison } = DATA.compared(i);
        see_refused(comparison, &validators, new);
        see_whole_events(comparison, [&gate, &ContractGate::new(new)]);
        assert!(!comparison.gave_up, "{}", edit["name"]);
        let said = verdict(comparison);
        let wanted: Value = ["class", "for", "package", "contract"]
            .map(|n| (n, edit[n].clone()))
            .into_iter()
            .collect();
        if said != wanted {
            let changes: String = comparison.changes.iter().map(summary).collect();
            wrong.push(format!("{}:\n  wanted {wanted}\n  got    {said}\n{changes}", edit["name"]));
        }
        assert!(text(edit, "reason").ends_with('.'), "{} has no reason", edit["name"]);
    }
    let names: BTreeSet<&str> = edits.iter().map(|edit| text(edit, "name")).collect();
    assert_eq!(names.len(), edits.len(), "two edits have one name");
    assert!(wrong.is_empty(), "{} of {} differ:\n{}", wrong.len(), edits.len(), wrong.join("\n"));
}

/// A contract beside the one that was edited.
struct Compared {
    new: Contract,
    comparison: Comparison,
}

impl Compared {
    fn new(old: &Contract, new: Contract) -> Self {
        Self { comparison: compare(old, &new, &BTreeMap::new()), new }
    }
}

/// The contract that is edited, and its edits, each of which is made and compared once.
struct Data {
    base: ContractTree,
    old: Contract,
    edits: Vec<Value>,
    compared: Vec<OnceLock<Compared>>,
}

impl Data {
    fn compared(&self, i: usize) -> &Compared {
        self.compared[i].get_or_init(|| {
            let mut tree = self.base.clone();
            let steps = self.edits[i]["edit"].as_array().unwrap();
            steps.iter().for_each(|step| make(&mut tree, step));
            Compared::new(&self.old, contract(&tree))
        })
    }
}

static DATA: LazyLock<Data> = LazyLock::new(|| {
    let file = root().join("tests/contract/edits/edits.json");
    let data: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let mut base = small();
    for (file, schema) in data["files"].as_object().unwrap() {
        base.insert(file, schema.to_string());
    }
    let edits = data["edits"].as_array().unwrap().clone();
    let compared = edits.iter().map(|_| OnceLock::new()).collect();
    Data { old: contract(&base), base, edits, compared }
});

/// Every contract with one keyword less, somewhere in the files of the kitchen.
fn without_a_keyword(base: &ContractTree) -> Vec<Contract> {
    fn places(schema: &Value, at: &str, out: &mut Vec<String>) {
        let inner: Vec<(String, &Value)> = match schema {
            Value::Object(members) => members.iter().map(|(n, v)| (n.clone(), v)).collect(),
            Value::Array(items) => {
                items.iter().enumerate().map(|(i, v)| (i.to_string(), v)).collect()
            }
            _ => return,
        };
        for (name, value) in inner {
            let at = format!("{at}/{name}");
            let told = at.ends_with("/description") || at.ends_with("/$schema");
            if !told && !at.starts_with("/$defs") {
                out.push(at.clone());
            }
            places(value, &at, out);
        }
    }
    let kitchen = |file: &&str| file.starts_with("events/kitchen/");
    let files: Vec<&str> = base.iter().map(|(file, _)| file).filter(kitchen).collect();
    let mut out = Vec::new();
    for file in files {
        let mut all = Vec::new();
        places(&document(base, file), "", &mut all);
        for place in all {
            let mut tree = base.clone();
            make(&mut tree, &json!({"file": file, "op": "remove", "path": place}));
            // What is no contract any more is not compared.
            out.extend(Contract::from_tree(tree));
        }
    }
    out
}

#[test]
fn no_document_flips_unseen() {
    let Data { base, old, edits, .. } = &*DATA;
    let lesser = without_a_keyword(base).into_iter().map(|new| Compared::new(old, new));
    let lesser: Vec<Compared> = lesser.collect();
    let edited = (0..edits.len()).map(|i| DATA.compared(i));
    let compared: Vec<&Compared> = lesser.iter().chain(edited).collect();
    // Documents at the borders of the contract: what shows one edit is asked of all others.
    let mut documents: Vec<Vec<u8>> = Vec::new();
    let changes = compared.iter().flat_map(|c| &c.comparison.changes);
    for effect in changes.flat_map(|c| &c.effects) {
        if let Some(Witness::Document { judged_as, document, .. }) = &effect.witness
            && judged_as == "envelope"
        {
            documents.push(document.to_string().into_bytes());
        }
    }
    documents.sort();
    documents.dedup();
    // Some of them by a fixed rule: every contract is asked about each.
    let documents: Vec<Vec<u8>> = documents.into_iter().step_by(2).collect();
    let before = ContractGate::new(old);
    let was: Vec<bool> = documents.iter().map(|d| before.judge(d).is_valid()).collect();
    let mut flips = 0;
    for Compared { new, comparison } in compared {
        let gate = ContractGate::new(new);
        let concerned: BTreeSet<Party> =
            comparison.changes.iter().flat_map(|c| &c.effects).map(|e| e.party).collect();
        for (document, was) in documents.iter().zip(&was) {
            let is = gate.judge(document).is_valid();
            let hurt = if *was { Party::Producer } else { Party::Reader };
            flips += usize::from(is != *was);
            assert!(
                is == *was || concerned.contains(&hurt),
                "{hurt} is hurt unseen by {}:\n{}",
                String::from_utf8_lossy(document),
                comparison.changes.iter().map(summary).collect::<String>()
            );
        }
    }
    assert!(documents.len() > 40 && flips > 200, "{} documents, {flips} flips", documents.len());
}
