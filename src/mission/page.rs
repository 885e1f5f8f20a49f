//! A board as a page: one file that needs nothing else, with what each row did.
//!
//! [`Folded::page`] and [`index`] are pure functions to HTML. Text from the log stands in the page
//! only as JSON that its script sets as text, or escaped; a content security policy lets no other
//! script and no other style run.

use super::board::{Folded, Step};
use super::meta::Meta;
use super::verdict::Outcome;
use crate::contract::mission::{BOARD_LANES, MISSION_RELEASE};
use crate::contract::types::{MissionFindingLevel, MissionLane};
use crate::text::escape;
use crate::text::plural::count;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("assets/page.css");
const SCRIPT: &str = include_str!("assets/page.js");

/// One mission in an index.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    /// Name of its page, relative to the index.
    pub href: String,
    /// Slug of the mission.
    pub slug: String,
    /// Name of the mission for people.
    pub name: Option<String>,
    /// How many packages stand in each lane.
    pub lanes: Vec<(MissionLane, usize)>,
    /// How many bad lines and findings of the levels error and warning there are.
    pub concerns: [usize; 3],
}

impl Entry {
    /// The entry of a mission whose page has that name.
    #[must_use]
    pub fn of(folded: &Folded<'_>, meta: Option<&Meta>, slug: &str, href: String) -> Self {
        let findings = folded.findings();
        let of = |level| findings.iter().filter(|finding| finding.code.level() == level).count();
        let lanes = BOARD_LANES.iter().map(|lane| (*lane, folded.state.count(*lane)));
        Self {
            href,
            slug: slug.to_owned(),
            name: meta.and_then(|meta| meta.name.clone()),
            lanes: lanes.collect(),
            concerns: [
                folded.bad.len(),
                of(MissionFindingLevel::Error),
                of(MissionFindingLevel::Warning),
            ],
        }
    }
}

impl Folded<'_> {
    /// The board as a page: columns of cards, a slider that replays the log, findings, and the
    /// history of each package.
    ///
    /// ```
    /// use spec_kitty_events::mission::Board;
    /// let page = Board::default().fold()?.page("042-importer", None);
    /// assert!(page.contains("Content-Security-Policy") && page.contains("042-importer"));
    /// # Ok::<(), spec_kitty_events::mission::BadLines>(())
    /// ```
    #[must_use]
    pub fn page(&self, slug: &str, meta: Option<&Meta>) -> String {
        let name = meta.and_then(|meta| meta.name.as_deref()).unwrap_or(slug);
        let state = &self.state;
        let mut facts = vec![slug.to_owned()];
        facts.extend(meta.and_then(|meta| meta.mission_type.clone()));
        facts.push(count(state.work_packages.len(), "work package"));
        facts.push(count(state.event_count, "lane row"));
        facts.push(count(self.lines(), "line"));
        let facts: String =
            facts.iter().map(|fact| format!("<span>{}</span>", text(fact))).collect();
        let bad = match self.bad.len() {
            0 => String::new(),
            n => format!(
                "<h2>{}</h2><ul class=\"plain\">{}</ul>",
                count(n, "bad line"),
                self.bad_lines()
            ),
        };
        let findings = if self.findings().is_empty() {
            "<p>Nothing: every row did what it says.</p>"
        } else {
            ""
        };
        let body = format!(
            "<a class=\"skip\" href=\"#board\">To the board</a>\
<header><h1>{}</h1><p class=\"facts\">{facts}</p><div id=\"bar\" class=\"bar\" \
role=\"img\"></div></header>\
<main><noscript><p>The board and its history need this page's own script.</p></noscript>\
<div class=\"time\"><form aria-label=\"Time\"><button type=\"button\" id=\"play\">Play</button>\
<button type=\"button\" id=\"back\" aria-label=\"One row back\">‹</button>\
<input type=\"range\" id=\"slider\" min=\"0\" aria-label=\"Rows so far\">\
<button type=\"button\" id=\"next\" aria-label=\"One row on\">›</button></form>\
<p class=\"now\" id=\"now\" role=\"status\"></p></div>\
<div id=\"board\" class=\"board\" tabindex=\"-1\"></div>{bad}\
<h2>What the log says beside that</h2>{findings}<ul id=\"findings\" class=\"plain\"></ul></main>\
<dialog id=\"history\" aria-labelledby=\"story-title\"><header><h2 id=\"story-title\"></h2>\
<button type=\"button\" id=\"close\">Close</button></header><ol class=\"story\" \
id=\"story\"></ol></dialog>\
<footer>The fold is that of release {MISSION_RELEASE}. Arrow keys go through the rows.</footer>\
<script type=\"application/json\" id=\"data\">{}</script><script>{SCRIPT}</script>",
            text(name),
            embedded(&self.data()),
        );
        whole(name, &body)
    }

    fn bad_lines(&self) -> String {
        let line = |bad: &super::BadLine| {
            let detail = text(&bad.fault.detail);
            format!(
                "<li class=\"finding error\"><code>line {}</code><p>{detail}</p></li>",
                bad.line
            )
        };
        self.bad.iter().map(line).collect()
    }

    fn data(&self) -> Value {
        let lanes: Vec<&str> = BOARD_LANES.iter().map(|lane| lane.as_str()).collect();
        let titles: Map<String, Value> =
            self.titles().into_iter().map(|(id, title)| (id.to_owned(), title.into())).collect();
        let findings: Vec<Value> = self.findings().iter().map(super::Finding::to_value).collect();
        json!({"lanes": lanes, "titles": titles, "events": self.events(), "findings": findings})
    }

    /// Lane rows in the order of the fold, and annotations where their times put them.
    fn events(&self) -> Vec<Value> {
        let mut events: Vec<(String, Value)> = Vec::new();
        let mut time = String::new();
        for step in &self.steps {
            // A row that a slow clock dated too early stands where it is folded.
            time = time.max(step.sorts_at().unwrap_or(step.at()).to_owned());
            events.push((time.clone(), moved(step)));
        }
        for row in self.board.ordered_annotations() {
            let changes = row.delta.changes();
            let said: Vec<String> =
                changes.iter().map(|(slot, text)| format!("{slot} {text}")).collect();
            let agent = row.delta.replace.iter().find(|(slot, _)| *slot == "agent");
            let agent = agent.and_then(|(_, value)| value.as_str());
            let subtasks: Vec<Value> =
                row.delta.subtasks.iter().flatten().map(|(id, state)| json!([id, state])).collect();
            let event = json!({
                "kind": "said", "line": row.line, "at": row.at, "wp": row.wp_id,
                "actor": row.actor.identity(),
                "text": said.join(", "), "agent": agent, "subtasks": subtasks,
            });
            events.push((row.at.clone(), event));
        }
        events.sort_by(|(a, _), (b, _)| a.cmp(b));
        events.into_iter().map(|(_, event)| event).collect()
    }
}

fn moved(step: &Step<'_>) -> Value {
    let why = match (step.outcome, step.before) {
        (Outcome::LostOnContinuity, Some((lane, line))) => {
            format!("the package stood in {} since line {line}", lane.as_str())
        }
        (Outcome::LostToRollback, Some((_, line))) => {
            format!("at the same time line {line} sent the package back")
        }
        _ => String::new(),
    };
    let agent = step.row.policy_metadata.get("agent").and_then(Value::as_str);
    let mut event = json!({
        "kind": "move", "line": step.line(), "at": step.at(), "wp": step.wp_id(),
        "actor": step.actor(),
        "from": step.from().as_str(), "to": step.to().as_str(), "applied": step.outcome.applied(),
        "forced": step.forced(), "seed": step.is_seed(), "reason": step.reason(), "why": why,
        "agent": agent,
    });
    if step.row.writes_verdict() {
        event["verdict"] = step.row.verdict().get("verdict").cloned().unwrap_or_default();
    }
    event
}

/// The page of a folder of missions: one row for each, with a link to its board.
///
/// ```
/// assert!(spec_kitty_events::mission::index(&[]).contains("<table>"));
/// ```
#[must_use]
pub fn index(missions: &[Entry]) -> String {
    let rows: String = missions.iter().map(row).collect();
    let body = format!(
        "<header><h1>Missions</h1><p \
            class=\"facts\"><span>{}</span></p></header><main><table><thead><tr>\
<th scope=\"col\">Mission</th><th scope=\"col\">Approved or done</th><th scope=\"col\">Open \
lanes</th>\
<th scope=\"col\">Findings</th></tr></thead><tbody>{rows}</tbody></table></main>\
<footer>The fold is that of release {MISSION_RELEASE}.</footer>",
        count(missions.len(), "mission")
    );
    whole("Missions", &body)
}

fn row(entry: &Entry) -> String {
    let n = |lane| entry.lanes.iter().find(|(l, _)| *l == lane).map_or(0, |(_, n)| *n);
    let all: usize = entry.lanes.iter().map(|(_, n)| n).sum();
    let finished = n(MissionLane::Done) + n(MissionLane::Approved);
    let whole = all - n(MissionLane::Canceled);
    let ends = [MissionLane::Done, MissionLane::Approved, MissionLane::Canceled];
    let open: Vec<String> = entry
        .lanes
        .iter()
        .filter(|(lane, n)| *n > 0 && !ends.contains(lane))
        .map(|(lane, n)| format!("{n} {}", lane.as_str().replace('_', " ")))
        .collect();
    let nouns = [("bad line", "error"), ("error", "error"), ("warning", "warning")];
    let concerns: Vec<String> = entry
        .concerns
        .iter()
        .zip(nouns)
        .filter(|(n, _)| **n > 0)
        .map(|(n, (noun, class))| {
            format!(
                "<span class=\"{class}\"><span class=\"level\">{}</span></span>",
                count(n, noun)
            )
        })
        .collect();
    let name = entry.name.as_deref().map(|name| format!("<br><small>{}</small>", text(name)));
    format!(
        "<tr><td><a href=\"{}\">{}</a>{}</td><td>{finished} of {whole}<br><progress max=\"{}\" \
            value=\"{finished}\" aria-label=\"{finished} of \
            {whole}\"></progress></td><td>{}</td><td>{}</td></tr>",
        text(&entry.href),
        text(&entry.slug),
        name.unwrap_or_default(),
        whole.max(1),
        open.join(", "),
        concerns.join(" "),
    )
}

/// A page around a body.
fn whole(title: &str, body: &str) -> String {
    let policy = format!(
        "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}'; base-uri 'none'; \
            form-action 'none'",
        digest(SCRIPT),
        digest(STYLE)
    );
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
<meta http-equiv=\"Content-Security-Policy\" \
content=\"{policy}\"><title>{}</title><style>{STYLE}</style></head>\
<body>{body}</body></html>\n",
        text(title)
    )
}

/// Text in a page, whatever it holds.
fn text(raw: &str) -> String {
    let mut out = String::new();
    for c in escape::line(raw).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// JSON inside an element of a page: nothing in it ends the element.
fn embedded(value: &Value) -> String {
    shown(value.clone())
        .to_string()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}

/// Values whose texts are as a person may see them.
fn shown(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(escape::line(&text).into_owned()),
        Value::Array(items) => items.into_iter().map(shown).collect(),
        Value::Object(members) => {
            members.into_iter().map(|(k, v)| (escape::line(&k).into_owned(), shown(v))).collect()
        }
        other => other,
    }
}

/// SHA-256 in the form of a content security policy.
fn digest(text: &str) -> String {
    base64(&Sha256::digest(text.as_bytes()))
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
        let bits = bits << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * place) & 63) as usize];
            out.push(if place <= chunk.len() { char::from(digit) } else { '=' });
        }
    }
    out
}
