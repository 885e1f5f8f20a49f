//! What `contracts/README.md` says in its tables, for who asks for one of them: the page is the
//! source.

use std::sync::LazyLock;

const PAGE: &str = include_str!("../../../contracts/README.md");

/// A rule of authoring.
///
/// ```
/// use spec_kitty_events::authoring::AuthoringRule;
/// let rule = AuthoringRule::find("ref.cycle").unwrap();
/// assert!(rule.rule.starts_with("no reference leads back"));
/// assert!(AuthoringRule::find("no.such_rule").is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuthoringRule {
    /// Stable identifier, which stands in brackets in every message.
    pub id: &'static str,
    /// What is so where the rule is kept. Markdown.
    pub rule: &'static str,
    /// Why there is the rule; may be empty.
    pub reason: &'static str,
    /// The heading that it stands under.
    pub section: &'static str,
}

impl AuthoringRule {
    /// All rules, in the order of the page.
    #[must_use]
    pub fn all() -> &'static [AuthoringRule] {
        static RULES: LazyLock<Vec<AuthoringRule>> = LazyLock::new(|| {
            let rows = rows("\n## Authoring rules\n");
            rows.map(|Row { section, name, cells }| AuthoringRule {
                id: name,
                rule: cells.first().copied().unwrap_or_default(),
                reason: cells.get(1).copied().unwrap_or_default(),
                section,
            })
            .collect()
        });
        &RULES
    }

    /// The rule with that id.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static AuthoringRule> {
        Self::all().iter().find(|rule| rule.id == id)
    }
}

/// What a policy file holds, and who reads it. Markdown.
///
/// ```
/// let (holds, readers) = spec_kitty_events::authoring::about_policy("limits").unwrap();
/// assert!(holds.contains("longest document") && readers.contains("the gate"));
/// ```
#[must_use]
pub fn about_policy(name: &str) -> Option<(&'static str, &'static str)> {
    let file = format!("{name}.json");
    let mut rows = rows("\n## Policy files\n");
    let row = rows.find(|row| row.name == file)?;
    Some((row.cells.first()?, row.cells.get(1)?))
}

/// A row of a table whose first cell is a name in backquotes.
struct Row {
    section: &'static str,
    name: &'static str,
    cells: Vec<&'static str>,
}

/// The rows below a heading, up to the next one of its level.
fn rows(heading: &str) -> impl Iterator<Item = Row> {
    let part = PAGE.split_once(heading).map_or("", |(_, rest)| rest);
    let part = part.split_once("\n## ").map_or(part, |(part, _)| part);
    let mut section = "";
    part.lines().filter_map(move |line| {
        if let Some(heading) = line.strip_prefix("### ") {
            section = heading;
        }
        let (name, rest) = line.strip_prefix("| `")?.split_once("` | ")?;
        let cells = rest.trim_end_matches('|').split(" | ").map(str::trim).collect();
        Some(Row { section, name, cells })
    })
}
