//! Names and values of a contract stay text.

use super::*;

/// A contract with names that no rule of authoring lets through, read as a comparison reads one.
fn nasty() -> spec_kitty_events::compat::Contract {
    let contracts = root().join("contracts");
    let mut tree = spec_kitty_events::generator::ContractTree::read(&contracts).unwrap();
    let file = "policy/reserved_event_types.json";
    let mut reserved: serde_json::Value = serde_json::from_str(tree.get(file).unwrap()).unwrap();
    reserved["reserved"].as_array_mut().unwrap().push(json!({
        "event_type": "Q\"><script>alert(7)</script>", "family": "x'><img src=x onerror=alert(8)>",
        "reason": "See <b>`a`</b> @everybody\n\n# Heading\n![x](https://evil.example/p.png)"}));
    tree.insert(file, reserved.to_string());
    let unwanted: Vec<String> = tree
        .iter()
        .map(|(file, _)| file.to_owned())
        .filter(|f| {
            f.starts_with("events/") && !f.contains("/MissionC") || f.starts_with("states/")
        })
        .collect();
    for file in unwanted {
        tree.remove(&file);
    }
    let name = "e\n\n## 0 breaking\n\n@all ![x](https://evil.example/p.png)\n\n<!--\u{202e}";
    let schema = json!({"$schema": "https://json-schema.org/draft/2020-12/schema",
        "description": "<script>alert(1)</script> [x](javascript:alert(2)) | @all\n# \
            Heading\n```\n<!--",
        "type": "object", "additionalProperties": false, "required": [],
        "properties": {
            name: {"description": "A.", "type": "string",
            "default": "`</code><script>alert(3)</script>"},
            "b|c": {"description": "``` | ` B.", "type": "string", "default": "```\n# Heading"}},
        "examples": [{}]});
    tree.insert("shared/Z\"><img src=x onerror=alert(9)>.schema.json", schema.to_string());
    spec_kitty_events::compat::Contract::from_tree(tree).unwrap_or_else(|p| panic!("{p:?}"))
}

#[test]
fn names_and_values_of_a_contract_stay_text_in_pages() {
    let contract = nasty();
    let site = spec_kitty_events::docs::site(&contract, &Default::default());
    // Files to take along are the contract itself, which nobody takes for a page.
    let taken = |file: &str| file == "bundle.json" || file.starts_with("contracts/");
    for (file, page) in site.iter().filter(|(file, _)| !taken(file)) {
        for tag in ["<img", "<script>", "<b>", "onerror=alert(9)>.html", "\u{202e}"] {
            assert!(!page.contains(tag), "{file} has {tag}");
        }
        if file.ends_with(".html") {
            assert!(page.contains("http-equiv=\"Content-Security-Policy\""), "{file}");
            // Nothing of a page is script or style but what lies beside it.
            assert_eq!(page.matches("<script").count(), page.matches("<script src=\"").count());
            assert!(
                !page.contains("<style") && !page.contains(" style=") && !page.contains("onclick")
            );
            for link in page.split("href=\"").skip(1) {
                let link = link.split('"').next().unwrap();
                let local = |c: char| c.is_ascii_alphanumeric() || "#./-_~%".contains(c);
                assert!(link.chars().all(local), "{file} links to {link}");
            }
        }
    }
    let pages = spec_kitty_events::docs::markdown(&contract, &Default::default());
    for (file, page) in pages.iter().filter(|(file, _)| file.ends_with(".md")) {
        let mut in_fence = false;
        for line in page.lines() {
            in_fence ^= line.starts_with("```");
            let forged = ["# Heading", "## 0", "<!--", "![x]", "@"];
            assert!(!forged.iter().any(|f| line.starts_with(f)), "{file}: {line}");
            // What is left outside of code spans has no tag, image, link or mention of a stranger.
            let shown = without_code(line);
            for markup in ["<script", "<img", "<b>", "![x]", "[x](", "@all", "@everybody", "<!--"] {
                assert!(in_fence || !shown.contains(markup), "{file}: {line}");
            }
        }
        assert!(!in_fence, "{file} ends in a fence");
        assert!(!page.contains('\u{202e}'), "{file}");
    }
}

/// A line of Markdown without its code spans, as CommonMark finds them, and without escapes.
fn without_code(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let ticks = rest.len() - rest.trim_start_matches('`').len();
        if c == '\\' {
            rest = &rest[1..];
            rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
            out.push('.');
        } else if ticks > 0 {
            let fence = "`".repeat(ticks);
            let inside = &rest[ticks..];
            let mut at = 0;
            let end = loop {
                let Some(n) = inside[at..].find(&fence) else { break None };
                let run = inside[at + n..].len() - inside[at + n..].trim_start_matches('`').len();
                if run == ticks {
                    break Some(at + n + ticks);
                }
                at += n + run;
            };
            rest = end.map_or(&rest[ticks..], |end| &inside[end..]);
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

#[test]
fn names_of_a_contract_stay_text_in_comments_logs_and_commands() {
    let folder = project();
    let name = "e\n\n## 0 breaking\n\n@all \
        ![x](https://evil.example/p.png)\n\n<!--\n::stop-commands::t\u{9b}2J";
    edit(folder.path(), STATUS, |s| {
        s["properties"][name] =
            json!({"description": "E.", "type": ["string", "null"], "default": null});
        s["required"].as_array_mut().unwrap().push(json!(name));
    });
    for format in ["text", "markdown", "github"] {
        let out = ended(&run(folder.path(), &["diff", "--format", format]), 1);
        for line in out.lines() {
            assert!(!line.starts_with("## 0") && !line.starts_with("::stop"), "{format}: {line}");
            assert!(!line.contains('\u{9b}'), "{format}: {line}");
            if format == "markdown" && !line.trim_start().starts_with('{') {
                let shown = without_code(line);
                assert!(!["@all", "![x]", "<!--"].iter().any(|m| shown.contains(m)), "{line}");
            }
        }
    }
    let out = ended(&run(folder.path(), &["changelog"]), 0);
    assert!(
        out.lines().all(|l| !l.starts_with("## 0 ") && !without_code(l).contains("@all")),
        "{out}"
    );
    let json = ended(&run(folder.path(), &["diff", "--format", "json"]), 1);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert!(json["changes"].as_array().unwrap().iter().any(|c| c["name"] == name));
    // The name of a file is a property of a command.
    let file =
        folder.path().join("contracts/events/status/x\n::add-mask::hello\n::stop-commands::t.json");
    std::fs::write(file, "{}").unwrap();
    for format in ["github", "text"] {
        let out = ended(&run(folder.path(), &["lint", "--format", format]), 1);
        let forged = ["::add-mask", "::stop-commands"];
        assert!(!out.lines().any(|l| forged.iter().any(|f| l.starts_with(f))), "{out}");
    }
    // A page has the name of its event type, which is none.
    edit(folder.path(), "contracts/policy/reserved_event_types.json", |p| {
        let entry = json!({"event_type": "../../README", "family": "status", "reason": "None."});
        p["reserved"].as_array_mut().unwrap().push(entry);
    });
    std::fs::create_dir(folder.path().join("pub")).unwrap();
    std::fs::write(folder.path().join("pub/README.md"), "ORIGINAL\n").unwrap();
    let docs = ["docs", "--format", "markdown", "--out", "pub/docs"];
    let err = ended(&run(folder.path(), &docs), 2);
    assert!(err.contains("a contract with problems is not written down"), "{err}");
    let original = std::fs::read_to_string(folder.path().join("pub/README.md")).unwrap();
    assert_eq!(original, "ORIGINAL\n");
}
