//! Names that Rust code gets.

use super::*;

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
    for file in ["builder", "object", "string_enum"] {
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
    names.retain(|name| {
        let pointer = format!("/$defs/{name}");
        !found.iter().any(|p| p.pointer == pointer && p.rule.starts_with("name."))
    });
    assert!(names.is_empty(), "a type may be called so, which something else is: {names:?}");
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
