//! The pages of a mission's log on disk: its rows, and what there is to say of them.

use super::{Content, Section, group, home, said, way_out};
use crate::contract_tools::docs::page::{
    Badge, Block, Entry, Line, Page, Span, heading, json, line, text,
};
use serde_json::Value;

impl Content<'_> {
    pub(super) fn log(&self) -> Section {
        let pages: Vec<Page> = [self.rows(), self.findings()].into_iter().flatten().collect();
        let group = (!pages.is_empty()).then(|| group("Mission log", None, &pages));
        (group, pages)
    }

    /// Nothing for a contract without rows.
    fn rows(&self) -> Option<Page> {
        let shapes = self.list("/row_shapes/shapes");
        if shapes.is_empty() {
            return None;
        }
        let mut about = line(
            "A line of `status.events.jsonl` is a row, and never an envelope. The first shape \
             counts whose tests all hold. ",
        );
        about.push(Span::Link("lanes#mission-log".to_owned(), "Its lanes".to_owned()));
        about.push(text(" are those of the Python package."));
        Some(Page {
            path: "rows".to_owned(),
            title: "Rows of a mission's log".to_owned(),
            kind: "rows".to_owned(),
            summary: "What the lines of the log that a mission keeps on disk may be.".to_owned(),
            above: vec![home()],
            blocks: vec![
                Block::Text(about),
                Block::Entries(shapes.iter().map(|shape| self.row_shape(shape)).collect()),
                self.policy_file("row_shapes"),
            ],
        })
    }

    fn row_shape(&self, shape: &Value) -> Entry {
        let id = said(shape, "id");
        let role = said(shape, "role");
        self.term(id, "shape of rows", &format!("rows#{id}"), said(shape, "summary"));
        let badge = if role == "error" { Badge::Error } else { Badge::Plain };
        let mut facts = vec![Span::Badge(badge, role.to_owned())];
        let mut more = Vec::new();
        if let Some(type_name) = shape["schema"].as_str() {
            facts.push(text(" "));
            facts.extend(self.type_link(type_name));
            if let Some(example) = self.examples.of_type(type_name) {
                let shown = vec![Block::Snippets(vec![json(type_name, &example)])];
                more.push(Block::Fold(line("Example"), shown));
            }
        }
        more.push(Block::Fold(
            line("How it is told"),
            vec![Block::Snippets(vec![json("Tests", &shape["when"])])],
        ));
        let text = vec![line(said(shape, "summary"))];
        Entry { anchor: id.to_owned(), name: id.to_owned(), facts, text, more }
    }

    /// What `mission check` says.
    fn findings(&self) -> Option<Page> {
        let findings = self.list("/mission_findings/findings");
        if findings.is_empty() {
            return None;
        }
        let mut groups: Vec<(String, Vec<Entry>)> = Vec::new();
        for finding in &findings {
            let code = said(finding, "code");
            let (level, sentence) = (said(finding, "level"), said(finding, "sentence"));
            let at = format!("findings#{code}");
            self.term(code, &format!("finding, {level}"), &at, sentence);
            let badge = match level {
                "error" => Badge::Error,
                "warning" => Badge::Warning,
                _ => Badge::Plain,
            };
            let entry = Entry {
                anchor: code.to_owned(),
                name: code.to_owned(),
                facts: vec![Span::Badge(badge, level.to_owned())] as Line,
                text: vec![line(sentence), way_out(finding)],
                more: Vec::new(),
            };
            let prefix = code.split('.').next().unwrap_or_default();
            match groups.iter_mut().find(|(known, _)| known == prefix) {
                Some((_, entries)) => entries.push(entry),
                None => groups.push((prefix.to_owned(), vec![entry])),
            }
        }
        let mut blocks = vec![Block::Filter("Filter findings", vec!["error", "warning", "note"])];
        for (prefix, entries) in groups {
            blocks.push(heading(&prefix));
            blocks.push(Block::Entries(entries));
        }
        Some(Page {
            path: "findings".to_owned(),
            title: "Findings".to_owned(),
            kind: "findings".to_owned(),
            summary: "What there is to say of a mission's log, its snapshot and its metadata: \
                `spec-kitty-events mission check` says it."
                .to_owned(),
            above: vec![home()],
            blocks,
        })
    }
}
