//! The site: its examples are sound, its links lead somewhere, and what is asked most is near.

use serde_json::Value;
use spec_kitty_events::authoring::Examples;
use spec_kitty_events::compat::{Base, Contract};
use spec_kitty_events::docs::{Sources, markdown, site};
use spec_kitty_events::{Gate, TYPES};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

struct Made {
    contract: Contract,
    sources: Sources,
    files: BTreeMap<String, String>,
}

static MADE: LazyLock<Made> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let contract = Base::working_tree(root).unwrap().contract;
    let sources = Sources::read(root, &contract);
    let files = site(&contract, &sources);
    Made { contract, sources, files }
});

/// The text of a page of that name.
fn page(path: &str) -> &'static str {
    MADE.files.get(&format!("{path}.html")).unwrap_or_else(|| panic!("there is no page {path}"))
}

/// A text to take along, as it is copied.
fn snippet(page: &str, name: &str) -> Option<String> {
    let (_, after) = page.split_once(&format!("data-name=\"{name}\""))?;
    let (_, code) = after.split_once("<code")?.1.split_once('>')?;
    Some(shown(code.split_once("</code>")?.0))
}

/// The texts of all event pages in a language.
pub(crate) fn snippets(language: &str) -> Vec<String> {
    let events = MADE.contract.event_types();
    let of = |event: &str| snippet(page(&format!("events/{event}")), language);
    events.map(|(event, _)| of(event).unwrap_or_else(|| panic!("{event}: {language}"))).collect()
}

/// Writes the site to a folder.
pub(crate) fn write(folder: &Path) {
    for (file, text) in &MADE.files {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

/// HTML as a reader sees it.
fn shown(html: &str) -> String {
    let mut out = String::new();
    for (i, piece) in html.split('<').enumerate() {
        out.push_str(if i == 0 { piece } else { piece.split_once('>').map_or("", |(_, t)| t) });
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(out, |text, (entity, c)| text.replace(entity, c))
}

/// Places of strings that show nothing.
fn blanks(value: &Value, at: &str, out: &mut Vec<String>) {
    match value {
        Value::String(text) if text.trim().is_empty() => out.push(at.to_owned()),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, v)| blanks(v, &format!("{at}/{i}"), out));
        }
        Value::Object(members) => members.iter().for_each(|(name, inner)| {
            let name = name.replace('~', "~0").replace('/', "~1");
            blanks(inner, &format!("{at}/{name}"), out);
        }),
        _ => {}
    }
}

#[test]
fn the_example_of_every_event_is_accepted_and_says_something() {
    for (event_type, _) in MADE.contract.event_types() {
        let page = page(&format!("events/{event_type}"));
        let text = snippet(page, "whole-event").unwrap_or_else(|| panic!("none of {event_type}"));
        let event: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(event["event_type"], event_type);
        let report = Gate::live().envelope(text.as_bytes());
        assert!(report.is_valid() && report.warnings.is_empty(), "{event_type}: {report:?}");
        let payload: Value = serde_json::from_str(&snippet(page, "payload").unwrap()).unwrap();
        assert_eq!(event["payload"], payload, "{event_type}");
        let mut empty = Vec::new();
        blanks(&event, "", &mut empty);
        for at in empty {
            let mut better = event.clone();
            *better.pointer_mut(&at).unwrap() = "text".into();
            let fits = Gate::live().accepts_envelope(better.to_string().as_bytes());
            assert!(!fits, "{event_type}: {at} is blank, and need not be");
        }
    }
}

/// Names, strings and what stands without quotes, in the order of the text.
fn tokens(value: &Value, out: &mut Vec<(&'static str, String)>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(name, inner)| {
            out.push(("key", Value::from(name.as_str()).to_string()));
            tokens(inner, out);
        }),
        Value::Array(items) => items.iter().for_each(|item| tokens(item, out)),
        Value::String(_) => out.push(("string", value.to_string())),
        other => out.push(("word", other.to_string())),
    }
}

#[test]
fn names_strings_and_words_of_json_are_told_apart() {
    let mut seen = 0;
    for (file, text) in MADE.files.iter().filter(|(file, _)| file.ends_with(".html")) {
        for code in text.split("<code class=\"language-json\">").skip(1) {
            let code = code.split_once("</code>").unwrap().0;
            let Ok(value) = serde_json::from_str(&shown(code)) else { continue };
            let mut expected = Vec::new();
            tokens(&value, &mut expected);
            let spans = code.split("<span class=\"").skip(1);
            let found: Vec<(&str, String)> = spans
                .map(|span| {
                    let (class, rest) = span.split_once("\">").unwrap();
                    (class, shown(rest.split_once("</span>").unwrap().0))
                })
                .collect();
            assert_eq!(found.len(), expected.len(), "{file}: {code}");
            for (one, (class, token)) in found.iter().zip(&expected) {
                let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
                assert_eq!((one.0, read(&one.1)), (*class, read(token)), "{file}: {code}");
            }
            seen += 1;
        }
    }
    assert!(seen > 100, "{seen}");
}

/// A move as it is drawn beside the lanes.
#[derive(Debug)]
struct Way {
    to: String,
    is_left: bool,
    /// How far out it runs.
    track: i64,
    /// Where it leaves and enters the lanes, and the same from above to below.
    ends: [i64; 2],
    rows: (i64, i64),
}

impl Way {
    fn of(title: &str, path: &str) -> Self {
        let numbers = path.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty());
        let all: Vec<i64> = numbers.map(|n| n.parse().unwrap()).collect();
        // It goes outwards, turns into its track, and turns back.
        let [begin, leave, _, track, .., enter, _] = all[..] else { panic!("{path}") };
        Self {
            to: title.split(" to ").nth(1).unwrap().split(',').next().unwrap().to_owned(),
            is_left: track < begin,
            track,
            ends: [leave, enter],
            rows: (leave.min(enter), leave.max(enter)),
        }
    }
}

#[test]
fn moves_between_lanes_have_tracks_and_ends_of_their_own() {
    let drawn = page("lanes").split("<svg").skip(1).map(|svg| svg.split("</svg>").next().unwrap());
    for svg in drawn {
        let ways = svg.split("<title>").skip(1).filter_map(|group| {
            let (title, drawn) = group.split_once("</title><path class=\"line\" d=\"")?;
            let way = drawn.split('"').next()?;
            // A way with bends, of one move.
            (way.contains('Q') && !title.starts_with("any ")).then(|| Way::of(title, way))
        });
        let ways: Vec<Way> = ways.collect();
        assert!(ways.len() > 5, "{svg}");
        for (i, one) in ways.iter().enumerate() {
            for other in &ways[i + 1..] {
                let apart = one.track != other.track || one.rows.1 < other.rows.0;
                assert!(apart || other.rows.1 < one.rows.0, "{one:?} meets {other:?}");
                let shared = one.ends.iter().any(|end| other.ends.contains(end));
                assert!(!shared || one.is_left != other.is_left, "{one:?} ends as {other:?}");
            }
        }
        // Of two that come to a lane on the right, the longer one ends above the other.
        for (one, other) in ways.iter().flat_map(|one| ways.iter().map(move |o| (one, o))) {
            let (length, other_length) = (one.rows.1 - one.rows.0, other.rows.1 - other.rows.0);
            if !one.is_left && !other.is_left && one.to == other.to && length > other_length {
                assert!(one.ends[1] < other.ends[1], "{one:?} ends below {other:?}");
            }
        }
    }
}

#[test]
fn types_have_examples_that_they_accept() {
    let examples = MADE.sources.examples(&MADE.contract);
    for type_name in MADE.contract.type_names() {
        let example = examples.of_type(type_name);
        let example = example.unwrap_or_else(|| panic!("there is no example of {type_name}"));
        let schema = MADE.contract.schema(type_name).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        assert!(validator.is_valid(&example), "{type_name}: {example}");
    }
    // Without anything that somebody wrote they are made.
    let none = Default::default();
    let made = Examples::new(&MADE.contract, &none);
    for (event_type, _) in MADE.contract.event_types() {
        let event = made.event(event_type).unwrap_or_else(|| panic!("none of {event_type}"));
        assert!(Gate::live().accepts_envelope(event.to_string().as_bytes()), "{event}");
    }
}

#[test]
#[cfg(feature = "cli")]
fn explain_shows_the_example_of_the_page() {
    let explained = |name: &str| {
        let program = std::process::Command::new(env!("CARGO_BIN_EXE_spec-kitty-events"))
            .args(["contract", "explain", name])
            .output()
            .unwrap();
        String::from_utf8(program.stdout).unwrap()
    };
    for event_type in ["WPStatusChanged", "ConnectorRevoked"] {
        let said = explained(event_type);
        let payload = snippet(page(&format!("events/{event_type}")), "payload").unwrap();
        assert!(said.contains(&payload), "{payload}\n{said}");
    }
    let examples = MADE.sources.examples(&MADE.contract);
    for code in ["lane.unknown", "cutover.legacy_keys", "json.invalid_utf8"] {
        let (said, shown) = (explained(code), examples.of_code(code).unwrap());
        assert!(said.contains(&shown.document) && said.contains(&shown.note), "{said}");
        assert!(said.contains("\nThe way out: ") && said.contains("\nThe gate says: "), "{said}");
    }
}

#[test]
fn a_code_is_shown_by_a_value_that_is_nearly_right() {
    let examples = MADE.sources.examples(&MADE.contract);
    let said = |code: &str| {
        let shown = examples.of_code(code).unwrap_or_else(|| panic!("nothing shows {code}"));
        shown.said.into_iter().find(|said| said.code == code).unwrap()
    };
    for code in ["lane.unknown", "schema.enum", "schema.additional_properties"] {
        let said = said(code);
        assert!(said.help.starts_with("Did you mean"), "{said:?}");
    }
    for code in ["id.invalid", "uuid.invalid", "timestamp.invalid"] {
        let said = said(code);
        assert!(!said.message.contains(" is \"\""), "{said:?}");
    }
}

#[test]
fn what_is_shown_as_refused_earns_its_code() {
    let examples = MADE.sources.examples(&MADE.contract);
    for (event_type, _) in MADE.contract.event_types() {
        let refused = examples.refused(event_type);
        assert!(!refused.is_empty(), "nothing refused is shown of {event_type}");
        for case in refused {
            let report = Gate::live().payload(event_type, case.document.as_bytes());
            let mut all = report.violations.iter().chain(&report.warnings);
            let found = all.find(|v| v.code.as_str() == case.code);
            let found = found.unwrap_or_else(|| panic!("{event_type}: no {}", case.code));
            assert!(case.said.iter().any(|said| said.message == found.message()));
        }
    }
}

/// Where an address leads: the file, and the place in it.
fn followed(from: &str, link: &str) -> (String, String) {
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let mut parts: Vec<&str> = from.split('/').collect();
    if !path.is_empty() {
        parts.pop();
    }
    for part in path.split('/').filter(|part| !part.is_empty()) {
        if part == ".." {
            parts.pop().expect("a link leads out of the site");
        } else {
            parts.push(part);
        }
    }
    (parts.join("/"), anchor.replace("%3A", ":"))
}

#[test]
fn no_link_is_broken_and_no_anchor_stands_twice() {
    let mut ids: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (file, text) in MADE.files.iter().filter(|(file, _)| file.ends_with(".html")) {
        let known = ids.entry(file).or_default();
        for id in text.split(" id=\"").skip(1) {
            let id = id.split('"').next().unwrap();
            assert!(known.insert(id), "{file} has {id} twice");
        }
    }
    let mut reached = BTreeSet::new();
    for (file, text) in MADE.files.iter().filter(|(file, _)| file.ends_with(".html")) {
        for link in text.split("href=\"").skip(1).chain(text.split("src=\"").skip(1)) {
            let link = link.split('"').next().unwrap();
            let (to, anchor) = followed(file, link);
            assert!(MADE.files.contains_key(&to), "{file} links to {link}");
            let stands = anchor.is_empty() || ids[to.as_str()].contains(anchor.as_str());
            assert!(stands, "{file} links to {link}, and there is no such place");
            reached.insert(to);
        }
    }
    let lost: Vec<&String> = MADE.files.keys().filter(|file| !reached.contains(*file)).collect();
    // Schemas of policies and of single types are reached by way of the list of downloads.
    assert!(lost.is_empty(), "nothing leads to {lost:?}");
    // What the search knows leads somewhere too.
    let terms = MADE.files["assets/terms.js"].trim_start_matches("window.CONTRACT_TERMS = ");
    let terms: Vec<[String; 4]> =
        serde_json::from_str(terms.trim_end_matches([';', '\n'])).unwrap();
    for [name, _, to, _] in terms {
        let (file, anchor) = followed("index.html", &to);
        let stands = anchor.is_empty() || ids[file.as_str()].contains(anchor.as_str());
        assert!(MADE.files.contains_key(&file) && stands, "{name} leads to {to}");
    }
}

#[test]
fn every_type_code_and_policy_has_its_place() {
    for info in TYPES {
        let payload = MADE.contract.event_types().find(|(_, payload)| *payload == info.name);
        let path = match payload {
            Some((event_type, _)) => format!("events/{event_type}"),
            None => format!("types/{}", info.name),
        };
        assert!(page(&path).contains("<h1>"), "{path}");
    }
    let codes = MADE.contract.policy("/violation_codes/codes").unwrap().as_array().unwrap();
    for code in codes {
        let code = code["code"].as_str().unwrap();
        assert!(page("codes").contains(&format!("id=\"{code}\"")), "{code}");
    }
    for (policy, at) in [("keys", "feature_slug"), ("event_names", "FeatureCreated")] {
        let new = MADE.contract.policy(&format!("/legacy_replacements/{policy}/{at}")).unwrap();
        let retired = page("retired").split_once(&format!("id=\"{at}\"")).unwrap().1;
        assert!(shown(&retired[..600]).contains(new.as_str().unwrap()), "{at}");
    }
    let bundle = &MADE.files["bundle.json"];
    assert_eq!(bundle, spec_kitty_events::bundle());
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (file, text) in MADE.files.iter().filter(|(file, _)| file.starts_with("contracts/")) {
        assert_eq!(*text, std::fs::read_to_string(root.join(file)).unwrap(), "{file}");
    }
}

#[test]
fn both_forms_have_the_same_pages() {
    let pages = markdown(&MADE.contract, &MADE.sources);
    for file in MADE.files.keys() {
        if let Some(path) = file.strip_suffix(".html") {
            assert!(pages.contains_key(&format!("{path}.md")), "{path}");
        }
    }
    for drawing in ["lanes.svg", "lanes-mission.svg"] {
        assert!(pages["lanes.md"].contains(&format!("({drawing})")), "{drawing}");
        assert!(pages[drawing].starts_with("<svg xmlns="), "{drawing}");
    }
}
