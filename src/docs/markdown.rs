//! Pages as Markdown.

use super::page::{Block, Page, Span, up};
use std::fmt::Write as _;

/// One page.
pub(super) fn page(page: &Page) -> String {
    let up = up(&page.path);
    let mut out = format!("# {}\n", page.title);
    if !page.summary.is_empty() {
        let _ = writeln!(out, "\n{}", page.summary);
    }
    for block in &page.blocks {
        out.push('\n');
        match block {
            Block::Heading(_, text) => {
                let _ = writeln!(out, "## {text}");
            }
            Block::Text(line) => {
                let _ = writeln!(out, "{}", spans(line, &up));
            }
            Block::List(items) => items.iter().for_each(|i| {
                let _ = writeln!(out, "- {}", spans(i, &up));
            }),
            Block::Table(head, rows) => {
                let _ = writeln!(out, "| {} |\n|{}", head.join(" | "), "---|".repeat(head.len()));
                for row in rows {
                    let cells: Vec<String> =
                        row.cells.iter().map(|c| spans(c, &up).replace('|', "\\|")).collect();
                    let _ = writeln!(out, "| {} |", cells.join(" | "));
                }
            }
            Block::Example(text) => {
                let _ = writeln!(out, "```json\n{text}\n```");
            }
            Block::Lanes => {
                let _ = writeln!(out, "![Lanes](lanes.svg)");
            }
        }
    }
    out
}

fn spans(line: &[Span], up: &str) -> String {
    line.iter()
        .map(|span| match span {
            Span::Text(text) => text.replace('<', "&lt;"),
            Span::Code(text) => format!("`{text}`"),
            Span::Link(to, text) => {
                let (path, anchor) = to
                    .split_once('#')
                    .map_or((to.as_str(), String::new()), |(p, a)| (p, format!("#{a}")));
                format!("[{text}]({up}{path}.md{anchor})")
            }
        })
        .collect()
}
