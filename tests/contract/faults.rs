//! Contracts that nobody could build: each kind of fault has a rule, a place and a way out, and
//! what is only near to it is accepted.

use crate::authoring::{contracts, tea, with_event, written};
use serde_json::{Value, json};
use spec_kitty_events::generator::{ContractTree, Problem, generate, lint};

const TEA: &str = "contracts/events/kitchen/TeaBrewed.schema.json#";

fn problems(tree: &ContractTree) -> Vec<Problem> {
    // What is wrong with one file shows without the others, and sooner.
    let alone: ContractTree = tree
        .iter()
        .filter(|(file, _)| {
            file.contains("Tea") || file.contains("/Lane.") || file.contains("/Timestamp.")
        })
        .fold(ContractTree::default(), |mut out, (file, text)| {
            out.insert(file, text);
            out
        });
    let found: Vec<Problem> = lint(&alone).into_iter().filter(|p| p.file.contains("Tea")).collect();
    if found.is_empty() { lint(tree) } else { found }
}

#[track_caller]
fn refused(tree: &ContractTree, rule: &str, place: &str) -> String {
    let found = problems(tree);
    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    let at = |p: &Problem| format!("{}#{}", p.file, p.pointer) == place;
    assert!(found.iter().any(|p| p.rule == rule && at(p)), "wanted {rule} at {place}: {shown:?}");
    assert!(found.iter().all(|p| p.rule == rule), "more than {rule}: {shown:?}");
    shown.join("\n")
}

/// Asserts that each edit of the tea earns its rule at its place, and nothing else.
#[track_caller]
fn each(rule: &str, edits: &[(&str, Value)]) {
    for (pointer, value) in edits {
        let tree = with_event(set(pointer, value.clone()));
        let found = problems(&tree);
        let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(
            found.iter().any(|p| p.rule == rule && p.file.ends_with("TeaBrewed.schema.json"))
                && found.iter().all(|p| p.rule == rule),
            "wanted {rule} for {value} at {pointer}, got:\n{}",
            shown.join("\n")
        );
        assert!(found.iter().all(|p| !p.fix.is_empty() && p.message.ends_with('.')), "{shown:?}");
    }
}

/// Asserts that types can be made with each edit of the tea.
#[track_caller]
fn sound(edits: &[(&str, Value)]) {
    for (pointer, value) in edits {
        assert_eq!(problems(&with_event(set(pointer, value.clone()))), [], "{value} at {pointer}");
    }
}

/// The tea with one value set, along a pointer whose objects are made where they are missing.
fn set(pointer: &str, value: Value) -> Value {
    let mut schema = tea();
    let mut node = &mut schema;
    for token in pointer.split('/').skip(1) {
        let token = token.replace("~1", "/").replace("~0", "~");
        node = node.as_object_mut().unwrap().entry(token).or_insert(json!({}));
    }
    *node = value;
    schema
}

fn text() -> Value {
    json!({"description": "A word.", "type": "string", "default": ""})
}

#[test]
fn the_value_of_a_keyword_has_its_form() {
    each(
        "keyword.value",
        &[
            ("/properties/pot/type", json!("sting")),
            ("/properties/pot/type", json!(7)),
            ("/properties/pot/type", json!([])),
            ("/properties/pot/type", json!(["string", "string"])),
            ("/properties/pot/required", json!(true)),
            ("/properties/pot/minLength", json!("1")),
            ("/properties/pot/minLength", json!(-1)),
            ("/properties/pot/minLength", json!(1.5)),
            ("/properties/pot/pattern", json!(7)),
            ("/properties/pot/description", json!(["Which pot."])),
            ("/properties/minutes/minimum", json!("1")),
            ("/properties", json!([])),
            ("/properties/pot", json!(7)),
            ("/required", json!("pot")),
            ("/required", json!(["pot", 7])),
            ("/additionalProperties", json!("yes")),
            ("/allOf", json!([])),
            ("/allOf", json!({})),
            ("/allOf", json!([7])),
            ("/$defs", json!([])),
            ("/title", json!(7)),
            ("/properties/pot/examples", json!("blue")),
            (
                "/properties/pots",
                json!({"description": "Pots.", "type": "array", "items": [text()], "default": []}),
            ),
        ],
    );
    sound(&[("/properties/pot/minLength", json!(0)), ("/properties/minutes/minimum", json!(0))]);
}

#[test]
fn forms_are_those_of_the_meta_schema() {
    let values = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.0),
        json!(1.5),
        json!(""),
        json!("string"),
        json!("sting"),
        json!([]),
        json!(["string"]),
        json!(["string", "null"]),
        json!(["a", "a"]),
        json!([7]),
        json!([{}]),
        json!([true]),
        json!({}),
        json!({"a": {}}),
        json!({"a": 7}),
    ];
    for keyword in spec_kitty_events::generator::keywords() {
        for value in &values {
            let schema = json!({keyword: value});
            let whole = json!({
                "$schema": "https://json-schema.org/draft/2020-12/schema", keyword: value
            });
            let meta = jsonschema::meta::validate(&whole).is_ok();
            let ours = !problems(&with_event(schema)).iter().any(|p| p.rule == "keyword.value");
            // `$schema` and `$ref` are URIs, and their own rules judge what they say.
            // A name that is required twice is a matter of style.
            let style = keyword == "required" && *value == json!(["a", "a"]);
            if !matches!(keyword, "$schema" | "$ref" | "x-code") && !style {
                assert_eq!(ours, meta, "{keyword}: {value}");
            }
        }
    }
}

#[test]
fn bounds_do_not_cross() {
    each(
        "bounds.crossed",
        &[
            ("/properties/minutes/minimum", json!(61)),
            ("/properties/pot/maxLength", json!(0)),
            (
                "/properties/cups",
                json!({"description": "Cups.", "type": "array", "items": {"type": "string"},
                "minItems": 3, "maxItems": 2, "default": []}),
            ),
            (
                "/properties/heat",
                json!({"description": "Heat.", "type": "number", "minimum": 1.5, "maximum": 1,
                "default": 1}),
            ),
            (
                "/allOf",
                json!([{"if": {"properties": {"minutes": {"minimum": 3, "maximum": 2}}},
                "then": {}}]),
            ),
        ],
    );
    sound(&[("/properties/pot/maxLength", json!(1)), ("/properties/minutes/minimum", json!(60))]);
}

#[test]
fn a_member_makes_a_field_of_its_own() {
    for name in [
        "",
        "#",
        "a b",
        "é",
        "gate-name",
        "1st",
        "_",
        "__",
        "_1",
        "a.b",
        "a\nb",
        "\u{200b}",
        "🫖",
        "ﬁ",
    ] {
        each("member.form", &[(&format!("/properties/{name}"), text())]);
    }
    for name in ["self", "Self", "super", "crate", "self_", "extra", "Extra"] {
        each("member.reserved", &[(&format!("/properties/{name}"), text())]);
    }
    for name in ["Pot", "pot_", "_pot", "POT", "poT_"] {
        let clash = name != "poT_";
        let found = problems(&with_event(set(&format!("/properties/{name}"), text())));
        assert_eq!(found.iter().any(|p| p.rule == "member.clash"), clash, "{name}: {found:?}");
    }
    for name in [
        "type", "async", "gateName", "potLid", "pot2", "r", "builder", "default", "clone", "try",
        "Ok",
    ] {
        sound(&[(&format!("/properties/{name}"), text())]);
    }
    let closed = {
        let mut schema = set("/properties/extra", text());
        schema["additionalProperties"] = false.into();
        schema
    };
    assert_eq!(problems(&with_event(closed)), []);
}

#[test]
fn a_value_makes_a_variant_of_its_own() {
    let kinds = |values: Value| {
        json!({"TeaKind": {"description": "A kind.", "type": "string",
    "enum": values}})
    };
    for value in [
        "", "1", "-", "_", " ", "\u{200b}", "🫖", "été", "don't", "a\"b", " green", "self", "Self",
        "1a", "+1",
    ] {
        each("enum.form", &[("/$defs", kinds(json!(["green", value])))]);
    }
    each(
        "enum.form",
        &[
            ("/$defs", kinds(json!([]))),
            ("/$defs", kinds(json!([1]))),
            ("/$defs", kinds(json!([null]))),
        ],
    );
    each(
        "enum.clash",
        &[("/$defs", kinds(json!(["green", "Green"]))), ("/$defs", kinds(json!(["a.b", "a/b"])))],
    );
    sound(&[(
        "/$defs",
        kinds(json!([
            "green",
            "earl_grey",
            "text/plain",
            "a1",
            "3".repeat(0) + "Ok",
            "None",
            "match"
        ])),
    )]);
}

#[test]
fn a_type_has_a_name_of_its_own() {
    let kind = json!({"description": "A kind.", "type": "string", "enum": ["green"]});
    for name in ["tea", "123", "Tea-Kind", "Té", "", "Self", "Tea Kind", "Tea_Kind"] {
        each("name.form", &[("/$defs", json!({name: kind}))]);
    }
    each(
        "name.form",
        &[("/title", json!("123")), ("/title", json!("")), ("/title", json!("tea brewed"))],
    );
    each("name.taken", &[("/title", json!("Option")), ("/title", json!("Gate"))]);
    let mut tree = contracts();
    tree.insert("shared/Z\"><img src=x>.schema.json", written(kind.clone()));
    assert!(problems(&tree).iter().any(|p| p.rule == "name.form"));
    for event_type in ["Self", "Event", "Tea-Brewed", "tea"] {
        let mut tree = contracts();
        tree.insert(format!("events/kitchen/{event_type}.schema.json"), written(tea()));
        let found = problems(&tree);
        assert!(
            found.iter().any(|p| matches!(p.rule, "event.name" | "name.taken")),
            "{event_type}"
        );
    }
    for family in ["self", "1 !", "Self", "a-b", "_"] {
        let mut tree = contracts();
        tree.insert(format!("events/{family}/TeaBrewed.schema.json"), written(tea()));
        assert!(problems(&tree).iter().any(|p| p.rule == "event.family"), "{family}");
    }
    let mut tree = with_event(tea());
    tree.insert("events/kit_chen1/TeaPoured.schema.json", written(tea()));
    tree.insert("events/kit_chen_1/TeaSpilt.schema.json", written(tea()));
    assert!(problems(&tree).iter().any(|p| p.rule == "event.family"), "{:?}", problems(&tree));
}

#[test]
fn names_that_the_crate_and_rust_have_are_taken() {
    let mut names: Vec<String> = Vec::new();
    let library = std::fs::read_to_string(crate::support::root().join("src/lib.rs")).unwrap();
    for item in syn::parse_file(&library).unwrap().items {
        if let syn::Item::Use(item) = item {
            leaves(&item.tree, &mut names);
        }
    }
    assert!(names.contains(&"Gate".to_owned()) && names.len() > 50, "{names:?}");
    // What the files beside the types define, and the names that they use without a path.
    let generated = generate(&contracts()).unwrap();
    let types = syn::parse_file(&generated.files["types.rs"]).unwrap();
    let own: Vec<String> = types.items.iter().filter_map(declared).collect();
    for file in ["registry.rs", "policy.rs", "codes.rs", "reducers.rs"] {
        let mut file = syn::parse_file(&generated.files[file]).unwrap();
        names.extend(file.items.iter().filter_map(declared));
        let mut used = Used::default();
        syn::visit_mut::VisitMut::visit_file_mut(&mut used, &mut file);
        names.extend(used.0.into_iter().filter(|name| !own.contains(name)));
    }
    for file in ["builder", "open_object", "string_enum"] {
        let path = crate::support::root().join(format!("src/contract/{file}.rs"));
        let text = std::fs::read_to_string(path).unwrap();
        for item in syn::parse_file(&text).unwrap().items {
            if let syn::Item::Macro(item) = item {
                written_by(item.mac.tokens, &mut names);
            }
        }
    }
    assert!(names.contains(&"How".to_owned()), "{names:?}");
    names.extend(
        ["Option", "Result", "String", "Vec", "Box", "Some", "Default", "Clone"].map(str::to_owned),
    );
    names.retain(|name| {
        let is_constant = name.len() > 1 && !name.contains(char::is_lowercase);
        name.starts_with(char::is_uppercase) && !is_constant
    });
    // Types of the contract that are written by hand keep their names.
    let bundle: Value = serde_json::from_str(&generated.files["bundle.json"]).unwrap();
    names.retain(|name| bundle["$defs"].get(name).is_none());
    names.sort();
    names.dedup();
    let kind = json!({"description": "A kind.", "type": "string", "enum": ["green"]});
    let defs: serde_json::Map<String, Value> =
        names.iter().map(|name| (name.clone(), kind.clone())).collect();
    let found = problems(&with_event(set("/$defs", defs.into())));
    for name in &names {
        let pointer = format!("/$defs/{name}");
        let refused = found.iter().any(|p| p.pointer == pointer && p.rule.starts_with("name."));
        assert!(refused, "a type may be called `{name}`, which something else is called");
    }
}

fn leaves(tree: &syn::UseTree, names: &mut Vec<String>) {
    match tree {
        syn::UseTree::Path(path) => leaves(&path.tree, names),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, names)),
        syn::UseTree::Name(name) => names.push(name.ident.to_string()),
        syn::UseTree::Rename(rename) => names.push(rename.rename.to_string()),
        syn::UseTree::Glob(_) => {}
    }
}

/// Identifiers of a macro that are neither part of a path nor declared as an associated type.
fn written_by(tokens: proc_macro2::TokenStream, names: &mut Vec<String>) {
    let mut before = [String::new(), String::new()];
    for token in tokens {
        let is_part = before == [":", ":"] || matches!(before[1].as_str(), "type" | "$");
        if let proc_macro2::TokenTree::Group(group) = &token {
            written_by(group.stream(), names);
        } else if !is_part {
            names.push(token.to_string());
        }
        before = [std::mem::take(&mut before[1]), token.to_string()];
    }
}

fn declared(item: &syn::Item) -> Option<String> {
    Some(match item {
        syn::Item::Struct(item) => item.ident.to_string(),
        syn::Item::Enum(item) => item.ident.to_string(),
        _ => return None,
    })
}

/// Names that stand alone, as types or before `::`.
#[derive(Default)]
struct Used(Vec<String>);

impl syn::visit_mut::VisitMut for Used {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if path.leading_colon.is_none() {
            self.0.extend(path.segments.first().map(|segment| segment.ident.to_string()));
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
}

#[test]
fn a_reference_arrives() {
    let to = |name: &str| json!({"description": "Another.", "$ref": format!("#/$defs/{name}")});
    let either = |name: &str| {
        json!({"description": "One of.",
    "anyOf": [{"$ref": format!("#/$defs/{name}")}, {"$ref": "#/$defs/Cup"}]})
    };
    let cup = json!({"description": "A cup.", "type": "object", "properties": {},
    "additionalProperties": false});
    each(
        "ref.cycle",
        &[
            ("/$defs", json!({"Aa": to("Aa")})),
            ("/$defs", json!({"Aa": to("Bb"), "Bb": to("Aa")})),
            ("/$defs", json!({"Aa": to("Bb"), "Bb": to("Cc"), "Cc": to("Bb")})),
            ("/$defs", json!({"Aa": either("Aa"), "Cup": cup})),
            ("/$defs", json!({"Aa": either("Bb"), "Bb": either("Aa"), "Cup": cup})),
            ("/allOf", json!([{"not": {"$ref": "TeaBrewed.schema.json"}}])),
            ("/allOf", json!([{"if": {"$ref": "TeaBrewed.schema.json"}, "then": {}}])),
        ],
    );
    let mut tree = contracts();
    tree.insert(
        "shared/Aa.schema.json",
        written(json!({"description": "A.", "$ref": "Bb.schema.json"})),
    );
    tree.insert(
        "shared/Bb.schema.json",
        written(json!({"description": "B.", "$ref": "Aa.schema.json"})),
    );
    let text = refused(&tree, "ref.cycle", "contracts/shared/Aa.schema.json#/$ref");
    assert!(text.contains("leads back to `Aa` by way of `Bb`, `Aa`"), "{text}");
    // A member between makes a list, which ends.
    let list = json!({"description": "A list.", "type": "object",
    "properties": {"next": {"description": "The rest.", "anyOf": [{"$ref": "#/$defs/Chain"},
    {"type": "null"}], "default": null}}, "additionalProperties": false});
    sound(&[
        ("/$defs", json!({"Chain": list})),
        ("/$defs", json!({"Aa": to("Bb"), "Bb": to("Cup"), "Cup": cup})),
    ]);
}

#[test]
fn a_document_comes_to_an_end() {
    let object = |member: Value, required: bool| {
        let required = if required { json!(["next"]) } else { json!([]) };
        json!({"description": "One.", "type": "object", "properties": {"next": member},
        "required": required, "additionalProperties": false})
    };
    let to = |name: &str| json!({"description": "Another.", "$ref": format!("#/$defs/{name}")});
    let list = |name: &str, least: u64| {
        json!({"description": "Others.", "type": "array",
    "items": {"$ref": format!("#/$defs/{name}")}, "minItems": least})
    };
    let either = |a: &str, b: &str| {
        json!({"description": "One of.",
    "anyOf": [{"$ref": format!("#/$defs/{a}")}, {"$ref": format!("#/$defs/{b}")}]})
    };
    each(
        "schema.infinite",
        &[
            ("/$defs", json!({"Aa": object(to("Aa"), true)})),
            ("/$defs", json!({"Aa": object(to("Bb"), true), "Bb": object(to("Aa"), true)})),
            ("/$defs", json!({"Aa": object(list("Aa", 1), true)})),
            (
                "/$defs",
                json!({"Aa": object(to("Either"), true), "Bb": object(to("Either"), true),
                "Either": either("Aa", "Bb")}),
            ),
        ],
    );
    each(
        "schema.too_large",
        &[
            ("/properties/pot/minLength", json!(20_000_000)),
            (
                "/$defs",
                json!({"Aa": {"description": "Many.", "type": "array", "items": {"type": "string"},
                "minItems": 4_000_000_000_u64}}),
            ),
        ],
    );
    let cup = json!({"description": "A cup.", "type": "object", "properties": {},
    "additionalProperties": false});
    sound(&[
        ("/$defs", json!({"Aa": object(list("Aa", 0), true)})),
        (
            "/$defs",
            json!({"Aa": object(to("Either"), true), "Cup": cup, "Either": either("Aa", "Cup")}),
        ),
    ]);
}

#[test]
fn chains_of_types_have_an_end() {
    let defs: serde_json::Map<String, Value> = (0..200)
        .map(|i| {
            let next = if i == 199 {
                json!({"type": "string"})
            } else {
                json!({"$ref": format!("#/$defs/Link{}", i + 1)})
            };
            (format!("Link{i}"), json!({"description": "A link.", "type": "array", "items": next}))
        })
        .collect();
    each("ref.depth", &[("/$defs", defs.into())]);
}

#[test]
fn a_pattern_is_one_and_has_a_limit() {
    let nested = (0..11).fold("a".to_owned(), |inner, _| format!("(?:{inner}){{10}}"));
    for pattern in ["[", "(", "a{2,1}", "*", "(?P<a", "\\"] {
        each("pattern.invalid", &[("/properties/pot/pattern", json!(pattern))]);
    }
    for pattern in [
        "^.{0,100000}$",
        "^(?:a{1000}){1000}$",
        &format!("^{nested}$"),
        "^[01]*1[01]{22}$",
        "^(?:[^a]{1,500}){1,500}$",
        &"a".repeat(5000),
    ] {
        each("pattern.size", &[("/properties/pot/pattern", json!(pattern))]);
    }
    for pattern in ["a^", "$a", "[^\\x00-\\x{10FFFF}]"] {
        each("pattern.empty", &[("/properties/pot/pattern", json!(pattern))]);
    }
    each("pattern.dialect", &[("/properties/pot/pattern", json!("^(\\p{L}{1,500}){1,500}$"))]);
    for pattern in ["^.{1,200}$", "^[a-z]{1,500}$", "", "^$", "a|b"] {
        sound(&[("/properties/pot/pattern", json!(pattern))]);
    }
}

#[test]
fn words_of_other_drafts_are_translated() {
    for (place, wanted) in [
        ("/definitions", "`$defs`"),
        ("/properties/pot/oneOf", "`anyOf`"),
        ("/properties/pot/nullable", "[\"string\", \"null\"]"),
        ("/properties/minutes/exclusiveMinimum", "`minimum`"),
        ("/properties/pot/minimumLength", "`minLength`"),
        ("/properties/pot/maxlength", "`maxLength`"),
        ("/properties/pot/patern", "`pattern`"),
        ("/additionalproperties", "`additionalProperties`"),
        ("/$id", "path"),
    ] {
        let found = problems(&with_event(set(place, json!(1))));
        let fix = found
            .iter()
            .find(|p| p.rule == "keyword.unknown" && p.pointer == place)
            .map(|p| &p.fix);
        assert!(fix.is_some_and(|fix| fix.contains(wanted)), "{place}: {found:?}");
    }
    for (place, value, wanted) in [
        (
            "/properties/pots",
            json!({"description": "Pots.", "type": "array", "items": [text()]}),
            "`prefixItems`",
        ),
        ("/properties/pot/type", json!("sting"), "`string`"),
        ("/properties/pot/required", json!(true), "of the object"),
    ] {
        let found = problems(&with_event(set(place, value)));
        assert!(
            found.iter().any(|p| p.rule == "keyword.value" && p.fix.contains(wanted)),
            "{found:?}"
        );
    }
}

#[test]
fn the_nearest_reference_is_offered() {
    for (target, rule, wanted) in [
        ("../../shared/lane.schema.json", "ref.dangling", "`../../shared/Lane.schema.json`"),
        ("../shared/Lane.schema.json", "ref.dangling", "`../../shared/Lane.schema.json`"),
        (
            "../../shared/Timestmap.schema.json",
            "ref.dangling",
            "`../../shared/Timestamp.schema.json`",
        ),
        ("#/$defs/teaKind", "ref.dangling", "`#/$defs/TeaKind`"),
        ("#/definitions/TeaKind", "ref.form", "`#/$defs/TeaKind`"),
        ("TeaKind", "ref.dangling", "`#/$defs/TeaKind`"),
        ("#/$defs/Nonsense", "ref.dangling", "add it to the $defs of this file"),
        ("../../shared/Nonsense.schema.json", "ref.dangling", "add the file"),
    ] {
        let mut schema = set(
            "/properties/kind",
            json!({"description": "A kind.", "$ref": target, "default": "green"}),
        );
        schema["$defs"] =
            json!({"TeaKind": {"description": "A kind.", "type": "string", "enum": ["green"]}});
        let text = refused(&with_event(schema), rule, &format!("{TEA}/properties/kind/$ref"));
        assert!(text.contains(wanted), "{target}: {text}");
    }
}

#[test]
fn habits_of_other_formats_are_named() {
    for (text, wanted) in [
        ("{\n  \"a\": 1,\n}", "Line 3, column 1: there is a trailing comma"),
        ("{\"a\": [1,]}", "trailing comma"),
        ("{\n  // why\n  \"a\": 1}", "Line 2, column 3: JSON has no comments"),
        ("{/* why */ \"a\": 1}", "JSON has no comments"),
        ("# why\n{}", "JSON has no comments"),
        ("{'a': 1}", "single quotes"),
    ] {
        let mut tree = contracts();
        tree.insert("events/kitchen/TeaBrewed.schema.json", text);
        let found = problems(&tree);
        assert!(
            found.iter().any(|p| p.rule == "json.invalid" && p.message.contains(wanted)),
            "{found:?}"
        );
    }
}

#[test]
fn other_encodings_have_a_place() {
    let folder = tempfile::tempdir().unwrap();
    let wide: Vec<u8> = "{}\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked: Vec<u8> = [0xff, 0xfe].into_iter().chain(wide.clone()).collect();
    for (bytes, wanted) in [
        (b"{\"description\":\n\"Caf\xe9.\"}".to_vec(), "Line 2, column 5"),
        (marked, "UTF-16"),
        (wide, "UTF-16"),
    ] {
        std::fs::create_dir_all(folder.path().join("shared")).unwrap();
        std::fs::write(folder.path().join("shared/Tea.schema.json"), bytes).unwrap();
        let tree = ContractTree::read(folder.path()).unwrap();
        let found = problems(&tree);
        let fault = found.iter().find(|p| p.rule == "file.encoding").expect("a finding");
        assert_eq!(fault.file, "contracts/shared/Tea.schema.json");
        assert!(fault.to_string().contains(wanted), "{fault}");
    }
}

#[test]
fn policies_make_rust_names_too() {
    for (file, pointer, value, rule) in [
        ("violation_codes", "/codes/0/code", json!("("), "code.form"),
        ("violation_codes", "/codes/0/code", json!("self"), "code.form"),
        ("violation_codes", "/codes/0/code", json!(""), "code.form"),
        ("reserved_event_types", "/reserved/0/event_type", json!("../../README"), "event.name"),
        ("reserved_event_types", "/reserved/0/event_type", json!("Self"), "event.name"),
        ("reserved_event_types", "/reserved/0/family", json!("1 !"), "event.family"),
        ("reserved_event_types", "/reserved/0/family", json!("self"), "event.family"),
        ("reducers", "/reducers/0/name", json!(""), "policy.form"),
        ("reducers", "/reducers/0/counts", json!("some"), "policy.value"),
        ("transitions", "/guards/0/needs", json!("nothing"), "policy.value"),
    ] {
        let file = format!("policy/{file}.json");
        let mut tree = contracts();
        let mut document: Value = serde_json::from_str(tree.get(&file).unwrap()).unwrap();
        *document.pointer_mut(pointer).unwrap() = value.clone();
        tree.insert(file.clone(), document.to_string());
        let found = problems(&tree);
        let place = format!("contracts/{file}");
        assert!(
            found.iter().any(|p| p.rule == rule && p.file == place && p.pointer == pointer),
            "{value}: {found:?}"
        );
    }
}

#[test]
fn defaults_of_every_kind_make_types() {
    let whole = json!({"minimum": -9, "maximum": 9, "type": "integer", "description": "A number.",
    "default": 4});
    let schema = {
        let mut schema = set("/properties/heat", whole);
        for (name, kind, default) in [
            ("cold", "integer", json!(-3)),
            ("warm", "number", json!(0.5)),
            ("milk", "boolean", json!(true)),
            ("word", "string", json!("tea")),
        ] {
            schema["properties"][name] =
                json!({"description": "A value.", "type": kind, "default": default});
            if kind == "integer" {
                schema["properties"][name]["minimum"] = json!(-9);
                schema["properties"][name]["maximum"] = json!(9);
            }
        }
        schema["properties"]["words"] = json!({"description": "Words.", "type": "array",
        "items": {"type": "string"}, "default": ["a"]});
        schema["properties"]["kind"] =
            json!({"description": "A kind.", "$ref": "#/$defs/TeaKind", "default": "green"});
        schema["$defs"] = json!({"TeaKind": {"description": "A kind.", "type": "string",
        "enum": ["green", "black"]}});
        schema
    };
    assert_eq!(spec_kitty_events::check::lint(&with_event(schema)), []);
}
